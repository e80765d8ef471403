import Testing
import Unconference

@testable import Website

@Suite struct ProseCutTests {
    private func parts(_ language: String, _ heading: String) throws -> String {
        var site = SampleSite()
        site.files["Content/events/cup-2/notes/said.md"] =
            "---\ntitle: Said\nlanguage: \(language)\nstatus: published\n---\nLead.\n\n## \(heading)\nSo.\n"
        let publication = try site.publication()
        let plan = try #require(publication.plans.first { $0.path == "events/cup-2/notes/said/index.html" })
        let page = String(decoding: publication.render(plan).file.bytes, as: UTF8.self)
        return String(try #require(page.firstMatch(of: /<section class="part ?(.*)">/)).1)
    }

    @Test(arguments: NoteHeading.allCases, ["en", "de", "fr", "de-AT"])
    func `sets apart what stands under any wording of a heading`(heading: NoteHeading, language: String)
        throws
    {
        let wordings = try #require(heading.wordings(in: language))
        for wording in wordings {
            #expect(try parts(language, wording.uppercased() + ":") == heading.rawValue, "\(wording)")
        }
    }

    @Test(arguments: [
        ("en", "What went wrong", "failed"), ("de", "Was schiefging", "failed"),
        ("de", "Was gut ging", "worked"),
        ("en", "What didn’t work?", "failed"), ("de", "What went wrong", ""), ("en", "Links", ""),
    ])
    func `knows the headings of the text's language`(language: String, heading: String, kind: String) throws {
        #expect(try parts(language, heading) == kind)
    }

    @Test func `knows the words of its own themes`() throws {
        for (language, strings) in try Theme.read().strings {
            let own: [(Phrase, NoteHeading)] = [
                (.headingWorked, .worked), (.headingFailed, .failed), (.headingDifferently, .differently),
                (.headingOpen, .open),
            ]
            for (phrase, heading) in own {
                let wordings = try #require(heading.wordings(in: language)).map(NoteHeading.compared)
                #expect(wordings.contains(NoteHeading.compared(strings(phrase))), "\(language) \(phrase)")
            }
        }
    }
}
