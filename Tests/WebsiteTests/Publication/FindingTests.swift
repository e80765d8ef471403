import Formats
import Testing
import Unconference

@testable import Website

@Suite struct FindingTests {
    @Test func `has nothing to say about a site that is in order`() throws {
        #expect(try SampleSite.findings { _ in } == [])
    }

    @Test func `finds two pages with one address`() throws {
        let findings = try SampleSite.findings {
            $0.files["Content/pages/events.md"] = "---\ntitle: Events\n---\nMine.\n"
        }
        let finding = try #require(findings.first)
        #expect(finding.code == "address-twice")
        #expect(finding.severity == .error)
        #expect(finding.message.contains("/events/"))
    }

    @Test func `two files with one address are both named`() throws {
        let findings = try SampleSite.findings {
            $0.files["Content/conduct.md"] = "---\ntitle: Conduct\n---\nMine.\n"
            $0.files["Content/pages/conduct.md"] = "---\ntitle: Conduct\n---\nMine too.\n"
        }
        let finding = try #require(findings.first { $0.code == "address-twice" })
        let named = [finding.place?.file, finding.help].compactMap(\.self).joined(separator: " ")
        #expect(named.contains("Content/conduct.md") && named.contains("Content/pages/conduct.md"))
    }

    @Test func `finds an older address that another page has`() throws {
        let findings = try SampleSite.findings { site in
            let path = "Content/events/cup-2/notes/quiet.md"
            site.files[path] = site.files[path]?.replacing("[/old/quiet/]", with: "[/stories]")
        }
        #expect(findings.map(\.code) == ["address-twice"])
        #expect(findings.first?.place?.file == "Content/events/cup-2/notes/quiet.md")
        #expect(findings.first?.help?.hasSuffix("take it out of `aliases`") == true)
    }

    @Test func `finds an older address with the folder of the host in it`() throws {
        let findings = try SampleSite.findings { site in
            site.site.baseURL = "https://example.org/sub/"
            let path = "Content/events/cup-2/notes/quiet.md"
            site.files[path] = site.files[path]?.replacing("[/old/quiet/]", with: "[/sub/old/]")
        }
        #expect(findings.map(\.code) == ["alias-with-base"])
        #expect(findings.first?.help?.hasPrefix("write /old/:") == true)
    }

    @Test func `finds a session that the board does not have, and the one that was meant`() throws {
        let findings = try SampleSite.findings { site in
            let path = "Content/events/cup-2/notes/quiet.md"
            site.files[path] = site.files[path]?.replacing("session: quiet", with: "session: quite")
        }
        #expect(findings.map(\.code) == ["unknown-session"])
        #expect(findings.first?.help?.contains("quiet") == true)
        #expect(findings.first?.place?.line == 3)
    }

    @Test func `finds a folder without an event`() throws {
        let findings = try SampleSite.findings {
            $0.files["Content/events/cup-3/notes/x.md"] = "---\ntitle: X\n---\n"
        }
        #expect(findings.map(\.code) == ["unknown-event"])
    }

    private static let note = "Content/events/cup-2/notes/quiet.md"
    private static let question = "Content/questions/how-restart.md"

    @Test(arguments: [
        (note, "answers: [how-restart]", "answers: [how-restrat]", "unknown-question", 10, "how-restart"),
        (note, "answers: [how-restart]", "answers: [elephants]", "unknown-question", 10, nil),
        (note, "[cup-1/first-year]", "[cup-1/frist-year]", "unknown-note", 9, "cup-1/first-year"),
        (note, "[cup-1/first-year]", "[cup-2/first-year]", "unknown-note", 9, "cup-1/first-year"),
        (note, "[cup-1/first-year]", "[cup-9/elephants]", "unknown-note", 9, nil),
        (question, "event: cup-2", "event: cup2", "unknown-event", 6, "cup-2"),
        (question, "[cup-2/quiet]", "[cup-2/quiet, cup-2/quite]", "unknown-note", 5, "cup-2/quiet"),
        ("Content/stories/forty.md", "event: cup-2", "event: cup-3", "unknown-event", 5, "cup-1"),
    ])
    func `finds what a key names and nobody has written`(
        path: String,
        key: String,
        wrong: String,
        code: String,
        line: Int,
        nearest: String?
    ) throws {
        let findings = try SampleSite.findings {
            $0.files[path] = $0.files[path]?.replacing(key, with: wrong)
        }
        let finding = try #require(findings.first { $0.code == code }, "\(findings)")
        #expect(finding.severity == .warning)
        #expect(finding.place?.file == path)
        #expect(finding.place?.line == line)
        if let nearest { #expect(finding.help == "did you mean “\(nearest)”?") }
    }

    @Test func `lets a draft name what is yet to be written`() throws {
        let findings = try SampleSite.findings { site in
            site.files["Content/events/cup-2/notes/new.md"] =
                "---\ntitle: New\nbuilds-on: [cup-2/later]\nanswers: [what-else]\n---\n"
        }
        #expect(findings.map(\.code).sorted() == ["unknown-note", "unknown-question"])
        #expect(findings.allSatisfy { $0.severity == .note })
    }

    @Test func `says no second time that a file can't be read`() throws {
        let findings = try SampleSite.findings { site in
            site.files[FindingTests.question] = "---\ntitle: [\n---\n"
        }
        #expect(Set(findings.compactMap(\.place?.file)) == [FindingTests.question])
    }

    @Test func `finds a picture that is missing`() throws {
        let findings = try SampleSite.findings {
            $0.files["Content/stories/forty.md"]? += "\n\n![a flip chart](chart.png)\n"
        }
        #expect(findings.map(\.code).contains("image-missing"))
        #expect(!findings.hasErrors)
    }

    @Test(arguments: [
        (
            "![a flip chart](IMG_1045.HEIC)", "image-missing",
            "save it as JPEG, PNG, WebP or AVIF: few browsers show such a file"
        ),
        (
            "[who came](people.xlsx)", "dead-link",
            "files of this kind are never published; what everybody may read can be a PDF"
        ),
    ])
    func `says of a file that is never published why, though it lies beside the text`(
        written: String,
        code: String,
        help: String
    ) throws {
        let findings = try SampleSite.findings { site in
            for name in ["IMG_1045.HEIC", "people.xlsx"] { site.files["Content/stories/\(name)"] = "?" }
            site.files["Content/stories/forty.md"]? += "\n\n\(written)\n"
        }
        #expect(findings.map(\.code) == [code])
        #expect(findings.first?.help == help)
    }

    @Test func `says of a picture that is refused that it is there`() throws {
        let findings = try SampleSite.findings { site in
            site.files["Content/stories/wall.svg"] = "<svg><script></script></svg>"
            site.files["Content/stories/forty.md"]? += "\n\n![The wall](wall.svg) [too](wall.svg)\n"
        }
        #expect(findings.map(\.code) == ["svg-unsafe", "image-missing", "dead-link"])
        #expect(findings.dropFirst().first?.message == "the image wall.svg can't be published")
        #expect(
            findings.dropFirst().map(\.help) == [
                "`unconf check` says what is wrong with that file",
                "`unconf check` says what is wrong with that file",
            ]
        )
    }

    @Test func `says once that front matter never ends`() throws {
        let findings = try SampleSite.findings {
            $0.files["Content/stories/open.md"] = "---\ntitle: Open\n\nWords.\n"
        }
        #expect(findings.count { $0.code == "front-matter-open" } == 1)
    }

    @Test(arguments: [
        ("img_1045.svg", "IMG_1045.SVG"), ("plan%20(1).svg", "plan (2).svg"),
        ("../cases/wall.svg", "/cases/wal.svg"), ("elephant.svg", nil),
    ])
    func `names the picture that was meant`(written: String, meant: String?) throws {
        let findings = try SampleSite.findings { site in
            for name in ["stories/IMG_1045.SVG", "stories/plan (2).svg", "cases/wal.svg"] {
                site.files["Content/\(name)"] = "<svg width=\"3\" height=\"2\"></svg>"
            }
            site.files["Content/stories/forty.md"]? += "\n\n![the wall](\(written))\n"
        }
        #expect(findings.map(\.code) == ["image-missing"])
        #expect(
            findings.first?.help == meant.map { "did you mean \($0)?" }
                ?? "put it beside the text, or correct its name"
        )
    }

    @Test(arguments: [("open", ["attribution-freer"]), ("consent", []), ("chatham-house", [])])
    func `tells of a note that asks for a freer rule than its event has`(
        rule: String,
        codes expected: [String]
    )
        throws
    {
        let findings = try SampleSite.findings { site in
            site.files[FindingTests.note] = site.files[FindingTests.note]?.replacing(
                "date: 2027-03-19\n",
                with: "date: 2027-03-19\nattribution: \(rule)\n"
            )
        }
        #expect(findings.map(\.code) == expected)
        #expect(findings.allSatisfy { $0.severity == .warning && $0.place?.line == 6 })
    }

    @Test func `tells of a note that was changed before its event's day`() throws {
        let findings = try SampleSite.findings { site in
            let path = FindingTests.note
            site.files[path] = site.files[path]?.replacing(
                "date: 2027-03-19\nupdated: 2027-04-02",
                with: "updated: 2027-03-18"
            )
        }
        #expect(findings.map(\.code) == ["time-order"])
        #expect(findings.first?.severity == .warning)
        #expect(findings.first?.place?.line == 5)
    }

    @Test(arguments: [
        ("wall photo.svg", "![the wall](<wall photo.svg>)"),
        ("wall photo.svg", "![the wall](<wall%20photo.svg>)"),
        ("wall photo.svg", "![the wall](wall%20photo.svg \"at noon\")"),
        ("plan (1).svg", "![a plan](<plan (1).svg>)"), ("plan(1).svg", "![a plan](plan(1).svg)"),
        ("plan (1).svg", "![a plan](plan%20\\(1\\).svg)"), ("plan (1).svg", "![a plan](plan%20%281%29.svg)"),
        ("a [b].svg", "![a plan](<a [b].svg>)"),
        ("wall photo.svg", "![the wall][w]\n\n[w]: <wall photo.svg>"),
    ])
    func `shows a picture whose name has spaces or brackets`(name: String, text: String) throws {
        var site = SampleSite()
        site.files["Content/stories/\(name)"] = "<svg width=\"3\" height=\"2\"></svg>"
        site.files["Content/stories/forty.md"]? += "\n\n\(text)\n"
        let publication = try site.publication()
        #expect(publication.plans.flatMap(publication.check) == [])
        let stem = String(name.dropLast(4))
        #expect(publication.plans.contains { $0.path.hasPrefix("stories/\(stem).") })
        let page = try #require(publication.renderAll().first { $0.path == "stories/forty/index.html" })
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("width=\"3\" height=\"2\""))
    }

    @Test func `finds a file name that can't be an address`() throws {
        let findings = try SampleSite.findings {
            $0.files["Content/stories/My Story.md"] = "---\ntitle: X\ndate: 2027-01-01\n---\n"
        }
        #expect(findings.map(\.code) == ["file-name"])
        #expect(findings.first?.help?.contains("my-story") == true)
    }

    @Test func `lists what is wrong with every file at once`() throws {
        let findings = try SampleSite.findings { site in
            site.files["Content/stories/a.md"] = "---\ntitel: X\n---\n"
            site.files["Content/questions/b.md"] = "---\ntitle: [\n---\n"
            site.files["Content/pages/c.md"] = "---\ntitle: C\nmenu: many\n---\n"
        }
        #expect(Set(findings.compactMap(\.place?.file)).count == 3)
    }

    @Test func `tells of a file from which no page is made, unless it explains its folder`() throws {
        let findings = try SampleSite.findings { site in
            site.files["Content/events/cup-2/demo/README.md"] = "What lies here."
            site.files["Content/events/cup-2/demo/stray.md"] = "What lies here."
        }
        #expect(findings.map(\.code) == ["stray-file"])
    }

    @Test func `never shows lists that lie beside an event`() throws {
        var site = SampleSite()
        site.files["Content/events/cup-2/demo/tickets.csv"] = "Name\nAda\n"
        let paths = try site.publication().plans.map(\.path)
        #expect(!paths.contains { $0.hasSuffix(".csv") })
    }

    @Test func `gives a picture its size, an address of its own content, and links to the same`() throws {
        var site = SampleSite()
        site.files["Content/pages/plan.svg"] = "<svg width=\"30\" height=\"20\"><!-- who drew it --></svg>"
        site.files["Content/pages/about.md"]? += "\n![The plan](plan.svg) and [the plan](plan.svg)\n"
        let publication = try site.publication()
        let file = try #require(publication.plans.first { $0.path.hasPrefix("pages/plan.") })
        let text = String(decoding: publication.render(file).file.bytes, as: UTF8.self)
        #expect(text == "<svg width=\"30\" height=\"20\"></svg>")
        let page = try #require(publication.renderAll().first { $0.path == "about/index.html" })
        let html = String(decoding: page.bytes, as: UTF8.self)
        #expect(
            html.contains(
                "<img src=\"../\(file.path)\" alt=\"The plan\" width=\"30\" height=\"20\" loading=\"lazy\""
            )
        )
        #expect(html.contains("<a href=\"../\(file.path)\">the plan</a>"))
    }

    @Test func `names of files with signs of addresses are written as addresses`() throws {
        var site = SampleSite()
        for name in ["a#b.svg", "100%.svg", "what?.svg"] {
            site.files["Content/stories/\(name)"] = "<svg width=\"3\" height=\"2\"></svg>"
        }
        site.files["Content/stories/forty.md"]? += "\n\n![wall](a%23b.svg) and ![x](100%25.svg)\n"
        let publication = try site.publication()
        let page = try #require(publication.plan(at: "/stories/forty/"))
        let html = String(decoding: publication.render(page).file.bytes, as: UTF8.self)
        #expect(html.contains(/src="\.\.\/[^"#]*a%23b\.[^"#]*svg"/) && html.contains(/src="[^"]*100%25\./))
        let findings = try SampleSite.findings { sample in
            sample.files = site.files
            sample.files["Content/stories/forty.md"]? +=
                "\n\n![x](<100%.svg>) ![x](<a#b.svg>) ![x](<what?.svg>)\n"
        }
        #expect(findings.map(\.code) == ["image-missing", "image-missing", "image-missing"])
        #expect(
            findings.map(\.help)
                == ["100%25.svg", "a%23b.svg", "what%3F.svg"].map { "write it as an address: `\($0)`" }
        )
    }

    @Test func `publishes no picture that it can't read`() throws {
        let findings = try SampleSite.findings { site in
            site.files["Content/pages/plan.png"] = "not a picture"
            site.files["Content/pages/about.md"]? += "\n![The plan](plan.png)\n"
        }
        #expect(findings.map(\.code).sorted() == ["image-missing", "picture-unreadable"])
    }

    @Test func `shows the pictures of what is shown, and no others`() throws {
        var site = SampleSite()
        let note = "Content/events/cup-1/notes/first-year.md"
        let picture = "<svg width=\"3\" height=\"2\"></svg>"
        site.files["Content/events/cup-1/notes/chart one.svg"] = picture
        site.files["Content/events/cup-1/notes/forgotten.svg"] = picture
        site.files["Content/logo.svg"] = picture
        site.files[note]? += "\n\n![a chart](chart%20one.svg) ![logo]\n\n[logo]: /logo.svg\n"
        let shown = ["events/cup-1/notes/chart one", "logo"]
        func media() throws -> [String] {
            try site.publication().plans.map(\.path)
                .filter { !$0.hasPrefix("assets/") && $0.hasSuffix(".svg") && !$0.hasSuffix("/poster.svg") }
                // The fingerprint of what is in it stands before the ending.
                .map { $0.split(separator: ".").dropLast(2).joined(separator: ".") }
        }
        #expect(try media() == shown)
        site.files[note] = site.files[note]?.replacing("status: published", with: "status: draft")
        #expect(try media() == [])
    }

    @Test(arguments: ["tea.MD", "tea.markdown", "tea.txt"])
    func `says which texts have a name that makes no page of them`(name: String) throws {
        let findings = try SampleSite.findings { site in
            site.files["Content/events/cup-2/notes/\(name)"] = "---\ntitle: Tea\n---\nTea.\n"
            site.files["Content/events/cup-2/notes/README.txt"] = "What lies here."
        }
        #expect(findings.map(\.code) == ["stray-file"])
        #expect(findings.map(\.place?.file) == ["Content/events/cup-2/notes/\(name)"])
        #expect(findings.first?.help == "rename it to tea.md")
    }
}
