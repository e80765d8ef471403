import Formats
import Testing
import Unconference

@testable import Website

/// What is said of links that lead nowhere, or not where they say.
@Suite struct LinkFindingTests {
    @Test(arguments: [
        ("/events/cup-9/", "/events/cup-9/"), ("../pages/abuot.md", "/abuot/"),
        ("/topics/nowhere", "/topics/nowhere/"),
    ])
    func `finds a link that leads nowhere, with its line`(link: String, path: String) throws {
        let findings = try SampleSite.findings {
            $0.files["Content/stories/forty.md"]? += "\n\n[there](\(link))\n"
        }
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.code == "dead-link")
        #expect(finding.severity == .warning)
        #expect(finding.message.contains(path))
        #expect(finding.place?.line == 12)
    }

    @Test(arguments: [
        ("/events/cup-2/notes/quite/", "/events/cup-2/notes/quiet/"), ("/abuot/", "/about/"),
        ("/events/cup2/", "/events/cup-2/"), ("/notes/quiet/", "/events/cup-2/notes/quiet/"),
        // A folder's name is no likeness.
        ("/events/cup-2/notes/whatever/", nil), ("/events/cup-2/sessions/elephants/", nil),
    ])
    func `proposes only a page with nearly that name`(link: String, path: String?) throws {
        let findings = try SampleSite.findings {
            $0.files["Content/stories/forty.md"]? += "\n\n[there](\(link))\n"
        }
        #expect(findings.map(\.code) == ["dead-link"])
        #expect(findings.first?.help == path.map { "did you mean \($0)?" })
    }

    @Test(arguments: [
        "/events/cup-2/", "/events/cup-2", "../events/cup-2/event.md",
        "../events/cup-2/notes/quiet.md#what-failed",
        "/feed.xml", "#", "#Top", "#more-of-it", "forty.md#more-of-it", "/stories/forty/#more-of-it",
        "/stories/forty/index.html#at.main", "#%6Dore-of-it", "#more-of-it:~:text=cups", "#:~:text=cups",
        "#zwei-stühle", "#zwei-st%C3%BChle", "#fn-1", "#fnref-1", "/events/cup-2/#at.notes",
        "/old/quiet/#any",
        "/feed.xml#any", "mailto:a@example.org", "https://example.org/x/#any", "?q=1", "?q=1#any",
    ])
    func `leaves links alone that lead somewhere`(link: String) throws {
        let places = "\n\n## More of it\n\nMore.[^1]\n\n### Zwei Stühle\n\n[^1]: Much more.\n"
        #expect(
            try SampleSite.findings {
                $0.files["Content/stories/forty.md"]? += places + "\n[there](\(link))\n"
            } == []
        )
    }

    @Test(arguments: [
        ("#more-of-i", "this page is at #more-of-i", "#more-of-it"),
        ("#More-of-it", "this page is at #More-of-it", "#more-of-it"),
        ("forty.md#elephants", "this page is at #elephants", nil),
        ("#more%20of%20it", "this page is at #more of it", "#more-of-it"),
        (
            "../events/cup-2/notes/quiet.md#what-faild", "/events/cup-2/notes/quiet/ is at #what-faild",
            "/events/cup-2/notes/quiet/#what-failed"
        ),
        ("/events/cup-2/#at.note", "/events/cup-2/ is at #at.note", "/events/cup-2/#at.notes"),
        ("/topics/#%22%3E", "/topics/ is at #\">", nil),
    ])
    func `finds a link to a place that its page does not have`(
        link: String,
        message: String,
        meant: String?
    ) throws {
        let findings = try SampleSite.findings {
            $0.files["Content/stories/forty.md"]? += "\n\n## More of it\n\nSo [it is there](\(link)).\n"
        }
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.code == "dead-link")
        #expect(finding.severity == .warning)
        #expect(finding.message == "nothing on \(message)")
        #expect(finding.place == Place(file: "Content/stories/forty.md", line: 14, column: 18))
        #expect(finding.help == meant.map { "did you mean \($0)?" })
    }

    @Test func `says how a link is written that has its address where its words should be`() throws {
        let findings = try SampleSite.findings {
            $0.files["Content/stories/forty.md"]? +=
                "\nSee [https://example.org/a](Example) and [b](Sample).\n"
        }
        #expect(findings.map(\.code) == ["dead-link", "dead-link"])
        let helps = findings.map { $0.help ?? "" }
        #expect(helps[0] == "the words stand first: `[Example](https://example.org/a)`")
        #expect(!helps[1].contains("first"))
    }

    @Test(arguments: [
        ("/events/cup-2/notes/late/", "Content/events/cup-2/notes/late.md", "publish-on: 2028-01-01\n"),
        ("../events/cup-2/notes/late.md#x", "Content/events/cup-2/notes/late.md", "status: draft\n"),
        ("late.md", "Content/stories/late.md", "date: 2027-01-01\nexpires-on: 2027-02-01\n"),
        ("/late", "Content/pages/late.md", "status: draft\n"),
        ("/questions/late/", "Content/questions/late.md", "asked: 2027-01-01\nexpires-on: 2027-02-01\n"),
    ])
    func `says of a link to a text that is not shown that there is one`(
        link: String,
        file: String,
        keys: String
    ) throws {
        let findings = try SampleSite.findings { site in
            site.files[file] = "---\ntitle: Late\n\(keys)---\nLate.\n"
            site.files["Content/stories/forty.md"]? += "\n\n[there](\(link))\n"
        }
        #expect(findings.map(\.code) == ["dead-link"])
        #expect(
            findings.first?.help
                == "its text is not shown: it is a draft, waits for its day, has expired, or was not checked for names"
        )
    }

    @Test func `takes whole addresses below the site's base for links within it`() throws {
        var site = SampleSite()
        let base = "https://cup.example.org"
        site.files["Content/stories/forty.md"]? += """


            [a](\(base)/events/cup-2/#at.notes) [b](\(base)/abuot/) [c](\(base)/events/cup-2/#at.note) [d](\(base)/x?q)
            """
        let publication = try site.publication()
        let plan = try #require(publication.plan(at: "/stories/forty/"))
        let page = publication.render(plan)
        let html = String(decoding: page.file.bytes, as: UTF8.self)
        #expect(html.contains("<a href=\"../../events/cup-2/#at.notes\">a</a>"))
        #expect(html.contains("<a href=\"\(base)/abuot/\">b</a>"))
        #expect(html.contains("<a href=\"\(base)/x?q\">d</a>"))
        #expect(
            page.findings.map(\.message) == [
                "nothing on this site is at /abuot/", "nothing on this site is at /x/",
                "nothing on /events/cup-2/ is at #at.note",
            ]
        )
        #expect(page.findings.map(\.severity) == [.note, .note, .warning])
    }

    @Test func `finds a link without an address, with its line`() throws {
        let findings = try SampleSite.findings {
            $0.files["Content/stories/forty.md"]? += "\n\nOne [word]().\n\n[two]()\n"
        }
        #expect(findings.map(\.message) == ["a link has no address"])
        #expect(findings.first?.place == Place(file: "Content/stories/forty.md", line: 12))
    }

    @Test func `finds the same when the page is made`() throws {
        var site = SampleSite()
        site.files["Content/stories/forty.md"]? +=
            "\n\n[one](#nothing), [two](/topics/#nothing), [three](/none/#it)\n"
        let publication = try site.publication()
        for plan in publication.plans {
            #expect(publication.render(plan).findings == publication.check(plan))
        }
        let plan = try #require(publication.plan(at: "/stories/forty/"))
        let page = publication.render(plan)
        #expect(page.findings.map(\.code) == ["dead-link", "dead-link", "dead-link"])
        #expect(page.pages == ["topics/index.html"])
    }

    @Test func `proposes nothing for most of very many dead links`() throws {
        let links = (0..<2000).map { "[x](#part-\($0)x)\n\n## Part \($0)\n\n" }.joined()
        let findings = try SampleSite.findings { $0.files["Content/stories/forty.md"]? += "\n\n" + links }
        #expect(findings.count == 2000)
        #expect(findings.first?.help == "did you mean #part-0?")
        #expect(findings.last?.help == nil)
        #expect(findings.last?.place?.line == 12 + 4 * 1999)
    }
}
