import Testing
import Unconference
import Website

/// What somebody reads who follows the site in a feed reader and never opens a page.
@Suite struct FeedTextTests {
    private func text(of path: String, in site: SampleSite) throws -> String {
        let publication = try site.publication()
        let plan = try #require(publication.plans.first { $0.path == path })
        return String(decoding: publication.render(plan).file.bytes, as: UTF8.self)
    }

    private func site(_ text: String) -> SampleSite {
        var sample = SampleSite()
        sample.files["Content/events/cup-1/notes/first-year.md"] =
            "---\ntitle: The first year\nstatus: published\ntags: [adoption]\n---\n\(text)\n"
        return sample
    }

    @Test(arguments: ["feed.xml", "feed.json", "events/cup-1/feed.xml", "topics/adoption/feed.json"])
    func `tells a text whole`(path: String) throws {
        let feed = try text(of: path, in: site("The gist.\n\n## What failed\n\nThe *last* word."))
        #expect(feed.contains("What failed") && feed.contains("last"))
        #expect(feed.contains(path.hasSuffix("xml") ? "&lt;em&gt;last&lt;/em&gt;" : "<em>last</em>"))
    }

    @Test(
        arguments: [
            ("[there](/topics/adoption/)", "https://cup.example.org/topics/adoption/"),
            ("[file](../../cup-2/event.md)", "https://cup.example.org/events/cup-2/"),
            ("[place](#what-failed)", "https://cup.example.org/events/cup-1/notes/first-year/#what-failed"),
            ("[on a place](/about/#one)", "https://cup.example.org/about/#one"),
            ("word[^1]\n\n[^1]: Aside.", "https://cup.example.org/events/cup-1/notes/first-year/#fn-1"),
            ("[elsewhere](https://example.org/a)", "https://example.org/a"),
        ]
    )
    func `has links that lead to the same place from anywhere`(link: String, address: String) throws {
        let feed = try text(of: "feed.json", in: site("The gist.\n\n\(link)"))
        #expect(feed.contains("href=\\\"\(address)\\\""))
        #expect(!feed.contains("href=\\\"#") && !feed.contains("href=\\\".."))
    }

    @Test func `writes boxes as signs, since feeds take no forms`() throws {
        let feed = try text(of: "feed.json", in: site("The gist.\n\n- [ ] At which size?\n- [x] Quiet? No."))
        #expect(feed.contains("☐ At which size?") || feed.contains("☐At which size?"))
        #expect(feed.contains("☑") && !feed.contains("<input"))
    }

    @Test func `leaves what looks like a link in code alone`() throws {
        let feed = try text(
            of: "feed.json",
            in: site("The gist.\n\n`<a href=\"#here\">` and `<input checked>`")
        )
        #expect(feed.contains("&lt;a href=&quot;#here&quot;&gt;") && feed.contains("&lt;input checked&gt;"))
    }

    @Test func `tells a long text by its first paragraph`() throws {
        let long = Array(repeating: "Word after word after word.", count: 700).joined(separator: "\n\n")
        let feed = try text(of: "feed.json", in: site("The gist.\n\n\(long)\n\nThe last word."))
        #expect(feed.contains("\"content_text\": \"The gist.\"") && !feed.contains("The last word."))
    }

    @Test func `tells the newest ten whole and of the others what they are about`() throws {
        var sample = SampleSite()
        for number in 10..<30 {
            sample.files["Content/events/cup-1/notes/n\(number).md"] =
                "---\ntitle: N\nstatus: published\ndate: 2026-05-\(number)\n---\nGist \(number).\n\nRest \(number).\n"
        }
        let feed = try text(of: "events/cup-1/feed.json", in: sample)
        #expect((20..<30).allSatisfy { feed.contains("Rest \($0).") })
        #expect((10..<20).allSatisfy { feed.contains("Gist \($0).") && !feed.contains("Rest \($0).") })
    }

    @Test func `tells three whole of a topic, of which there are many`() throws {
        var sample = SampleSite()
        for number in 10..<16 {
            sample.files["Content/events/cup-1/notes/n\(number).md"] =
                "---\ntitle: N\nstatus: published\ndate: 2026-05-\(number)\ntags: [tea]\n---\nGist \(number).\n\nRest \(number).\n"
        }
        let feed = try text(of: "topics/tea/feed.json", in: sample)
        #expect((13..<16).allSatisfy { feed.contains("Rest \($0).") })
        #expect((10..<13).allSatisfy { feed.contains("Gist \($0).") && !feed.contains("Rest \($0).") })
    }

    @Test func `tells of case studies too`() throws {
        let feed = try text(of: "feed.xml", in: SampleSite())
        #expect(
            feed.contains("https://cup.example.org/cases/screen/") && feed.contains("We put up a screen.")
        )
    }

    @Test func `has no whole text where nobody knows where links would lead`() throws {
        var sample = site("The gist.\n\nThe rest.")
        sample.site.baseURL = nil
        let feed = try text(of: "feed.xml", in: sample)
        #expect(feed.contains("The gist.") && !feed.contains("The rest."))
    }
}
