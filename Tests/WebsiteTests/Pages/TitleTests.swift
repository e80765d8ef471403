import Testing
import Unconference

@testable import Website

@Suite struct TitleTests {
    private func files(_ head: String, _ text: String) throws -> (page: String, feed: String, search: String)
    {
        var site = SampleSite()
        site.files["Content/events/cup-2/notes/said.md"] =
            "---\n\(head)status: published\ndate: 2027-04-19\n---\n\(text)\n"
        let files = try site.publication().renderAll()
        func file(_ path: String) throws -> String {
            String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
        }
        return (
            try file("events/cup-2/notes/said/index.html"), try file("events/cup-2/feed.xml"),
            files.filter { $0.path.hasPrefix("search/") }.map { String(decoding: $0.bytes, as: UTF8.self) }
                .joined()
        )
    }

    private static let rest = "\n\nIt was the *second* cup.\n\n## What failed\nA [link](#what-failed).\n"

    @Test(arguments: [
        ("", "# We said “no”"), ("title: We said \"no\"\n", "# We said \"no\""),
        ("title: We said *no*\n", "# We said **no**"), ("title: we said no!\n", "We said no\n==="),
    ])
    func `says a title once that the text begins with`(head: String, heading: String) throws {
        let page = try files(head, heading + Self.rest)
        #expect(page.page.split(separator: "<h1").count == 2)
        #expect(page.page.contains("<p class=\"lead p-summary\">It was the <em>second</em> cup.</p>"))
        #expect(page.page.contains("id=\"what-failed\""))
        #expect(!page.feed.contains("&lt;h1"))
        #expect(page.feed.contains("&lt;p&gt;It was the &lt;em&gt;second"))
    }

    @Test(arguments: [
        ("title: Another\n", "# We said no"), ("title: We said no\n", "## We said no"),
        ("title: We said no\n", "First.\n\n# We said no"),
        ("title: We said no\n", "# We [said](https://example.org) no"),
        ("title: \"!\"\n", "# ?"),
    ])
    func `keeps a heading that says more than the title`(head: String, heading: String) throws {
        let page = try files(head, heading + Self.rest).page
        #expect(page.contains("class=\"p-name\">"))
        let own = try #require(page.split(separator: "<div class=\"prose e-content\">").last)
        #expect(own.contains("<h2 id=") && !own.contains("<h1"), "\(own)")
    }

    @Test func `leaves the heading's place on the title`() throws {
        var site = SampleSite()
        site.files["Content/stories/forty.md"]? += "\n\n[up](../events/cup-2/notes/said.md#we-said-no)\n"
        site.files["Content/events/cup-2/notes/said.md"] =
            "---\nstatus: published\n---\n# We said no\n\nText. [Up](#we-said-no)\n"
        let publication = try site.publication()
        #expect(publication.plans.flatMap(publication.check) == [])
        let files = publication.renderAll()
        let page = try #require(files.first { $0.path == "events/cup-2/notes/said/index.html" })
        let html = String(decoding: page.bytes, as: UTF8.self)
        #expect(html.contains("<h1 class=\"p-name\" id=\"we-said-no\">We said no</h1>"))
    }

    @Test func `cuts a text behind its title in the right places`() throws {
        let page = try files("", "# Über \"uns\"\n\nA \"lead\".\n\n## What failed\nB[^1]\n\n[^1]: C\n").page
        #expect(page.contains("<p class=\"lead p-summary\">A “lead”.</p>"))
        #expect(page.contains("<section class=\"part failed\">\n<h2 id=\"what-failed\">What failed</h2>"))
        #expect(page.contains("<section class=\"footnotes\""))
    }
}
