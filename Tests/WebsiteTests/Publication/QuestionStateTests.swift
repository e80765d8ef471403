import Testing
import Unconference

@testable import Website

@Suite struct QuestionStateTests {
    private let question = "Content/questions/how-restart.md"
    private let note = "Content/events/cup-2/notes/quiet.md"

    private func site(status: String, note: String) -> SampleSite {
        var site = SampleSite()
        site.files[question] = site.files[question]?.replacing("status: answered", with: "status: \(status)")
        site.files[self.note] = site.files[self.note]?.replacing("status: published", with: "status: \(note)")
        return site
    }

    private func pages(_ site: SampleSite) throws -> [String: String] {
        let files = try site.publication().renderAll()
        return Dictionary(files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in
            first
        }
    }

    @Test(arguments: ["open", "answered"])
    func `calls a question answered that a note answers, wherever it stands`(status: String) throws {
        let pages = try pages(site(status: status, note: "published"))
        let own = try #require(pages["questions/how-restart/index.html"])
        #expect(own.contains("<span class=\"state good\">Answered question</span>"))
        #expect(!own.contains("<span class=\"state\">"))
        for path in ["events/cup-2/index.html", "topics/adoption/index.html", "questions/index.html"] {
            let page = try #require(pages[path])
            let card = try #require(
                page.split(separator: "<li class=\"question").first { $0.contains("restart") }
            )
            #expect(card.hasPrefix("\">"), "\(path)")
            #expect(card.contains("<span class=\"state good\">"))
        }
        #expect(try #require(pages["index.html"]).contains("how-restart") == false)
    }

    @Test(arguments: ["open", "answered"])
    func `keeps a question open that no note answers yet`(status: String) throws {
        let pages = try pages(site(status: status, note: "draft"))
        let own = try #require(pages["questions/how-restart/index.html"])
        #expect(own.contains("<span class=\"state\">"))
        #expect(!own.contains("state good"))
        #expect(try #require(pages["index.html"]).contains("how-restart"))
    }

    @Test(arguments: [
        ("open", "published", ["question-state"]), ("answered", "published", []), ("open", "draft", []),
        ("answered", "draft", ["question-state"]),
    ])
    func `tells where a file says otherwise, which stops nothing`(
        status: String,
        note: String,
        codes: [String]
    )
        throws
    {
        let findings = try site(status: status, note: note).publication().findings
        #expect(findings.map(\.code) == codes)
        for finding in findings {
            #expect(finding.severity == .note)
            #expect(finding.place == Place(file: question, line: 4))
            #expect(finding.message.contains("cup-2/quiet"))
        }
    }
}
