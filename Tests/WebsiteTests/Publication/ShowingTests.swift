import Formats
import Testing
import Unconference

@testable import Website

@Suite struct ShowingTests {
    /// A text of each kind that has days of its own, with its address and its title.
    private static let texts = [
        ("Content/stories/forty.md", "/stories/forty/", "The forty minutes"),
        ("Content/cases/screen.md", "/cases/screen/", "The screen by the linen store"),
        ("Content/questions/who-first.md", "/questions/who-first/", "Who asks first?"),
        ("Content/pages/about.md", "/about/", "About the day"),
        ("Content/events/cup-1/notes/first-year.md", "/events/cup-1/notes/first-year/", "The first year"),
    ]

    private func site(_ file: String, _ keys: String) -> SampleSite {
        var site = SampleSite()
        site.files[file] = site.files[file]?
            .replacing("---\n", with: "---\n\(keys)\n", maxReplacements: 1)
        return site
    }

    private func paths(_ publication: Publication) -> Set<String> {
        Set(publication.plans.map(\.address.path))
    }

    @Test(arguments: texts)
    func `a text is shown from its first day to the day before its last`(
        file: String,
        path: String,
        title: String
    ) throws {
        let site = site(file, "publish-on: 2027-05-01\nexpires-on: 2027-06-01")
        for (date, isShown) in [
            ("2027-04-30", false), ("2027-05-01", true), ("2027-05-31", true), ("2027-06-01", false),
        ] {
            let publication = try site.publication(on: date)
            #expect(paths(publication).contains(path) == isShown, "\(file) on \(date)")
            let named = publication.renderAll().filter {
                String(decoding: $0.bytes, as: UTF8.self).contains(title)
            }
            #expect(named.isEmpty != isShown, "\(file) on \(date): \(named.map(\.path))")
        }
        #expect(paths(try site.publication(on: "2027-04-30", drafts: true)).contains(path))
    }

    @Test(arguments: texts + [("Content/index.md", "/", "")])
    func `an older address leads on to where the text is now`(file: String, path: String, _: String) throws {
        let publication = try site(file, "aliases: [/older/address]").publication()
        #expect(publication.findings == [])
        let page = try #require(publication.renderAll().first { $0.path == "older/address/index.html" })
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(text.contains("<link rel=\"canonical\" href=\"https://cup.example.org\(path)\">"), "\(text)")
        let hidden = try site(file, "expires-on: 2027-04-01\naliases: [/older/address]").publication()
        #expect(file == "Content/index.md" || !paths(hidden).contains("/older/address/"))
    }

    @Test func `an event whose folder had another name is found there with all its pages`() throws {
        let publication = try site("Content/events/cup-2/event.md", "aliases: [/events/first-cup/]")
            .publication()
        #expect(publication.findings == [])
        let files = Dictionary(uniqueKeysWithValues: publication.renderAll().map { ($0.path, $0.bytes) })
        let present = files.keys.filter { $0.hasPrefix("events/cup-2/") && $0.hasSuffix("index.html") }
        #expect(present.count > 4)
        for path in present {
            let older = path.replacing("events/cup-2/", with: "events/first-cup/")
            let page = try #require(files[older].map { String(decoding: $0, as: UTF8.self) }, "\(older)")
            let address = path.dropLast("index.html".count)
            #expect(page.contains("<link rel=\"canonical\" href=\"https://cup.example.org/\(address)\">"))
        }
    }

    @Test func `an older address that two texts claim is told of with both`() throws {
        var site = SampleSite()
        for (file, _, _) in Self.texts.prefix(2) {
            site.files[file] = site.files[file]?
                .replacing("---\n", with: "---\naliases: [/older/]\n", maxReplacements: 1)
        }
        let findings = try site.publication().findings.filter { $0.message.contains("/older/ is one of") }
        #expect(findings.map(\.code) == ["address-twice"])
        #expect(findings.first?.place?.file == "Content/cases/screen.md")
        #expect(findings.first?.message.contains("Content/stories/forty.md") == true)
        let taken = try self.site("Content/pages/about.md", "aliases: [/conduct/]").publication()
        #expect(taken.findings.map(\.code).contains("address-twice"))
    }

    @Test func `the front page is shown on every day, and says so`() throws {
        let reading = site("Content/index.md", "expires-on: 2027-06-01").reading
        let finding = try #require(reading.findings.first)
        #expect(finding.code == "home-always-shown" && finding.severity == .error)
        #expect(finding.place == Place(file: "Content/index.md", line: 2))
    }

    @Test func `what is left out is counted by its reason`() throws {
        var site = SampleSite()
        let keys = [
            "publish-on: 2027-06-01", "publish-on: 2027-05-01\nexpires-on: 2027-07-01",
            "expires-on: 2027-04-20",
            "expires-on: 2027-04-21", "status: draft\npublish-on: 2027-04-30",
        ]
        for (index, keys) in keys.enumerated() {
            site.files["Content/pages/more-\(index).md"] = "---\ntitle: More\n\(keys)\n---\nWords.\n"
        }
        site.files["Content/stories/soon.md"] =
            "---\ntitle: Soon\nstatus: published\ndate: 2027-05-09\n---\nWords.\n"
        let before = try SampleSite().selection().leftOut
        let leftOut = try site.selection().leftOut
        #expect(leftOut.drafts == before.drafts + 1)
        #expect(leftOut.future == 3 && leftOut.next == LocalDate("2027-05-01"))
        #expect(leftOut.expired == 1)
        #expect(try site.selection(drafts: true).leftOut == LeftOut())
    }

    @Test func `the notes of an event that is a draft are left out with it`() throws {
        var site = SampleSite()
        let file = "Content/events/cup-1/event.md"
        let before = try site.selection().leftOut.drafts
        site.files[file] = site.files[file]?
            .replacing("---\n", with: "---\nstatus: draft\n", maxReplacements: 1)
        #expect(try site.selection().leftOut.drafts == before + 2)
    }
}

extension SampleSite {
    fileprivate func selection(drafts: Bool = false) throws -> Selection {
        var settings = PublicationSettings(date: try #require(LocalDate("2027-04-20")))
        settings.showsDrafts = drafts
        return Selection(
            reading(checked: true).value,
            settings: settings,
            clearedStamp: SampleSite.stamp
        )
    }
}
