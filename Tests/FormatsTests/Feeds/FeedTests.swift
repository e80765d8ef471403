import Formats
import Foundation
import FoundationXML
import Testing
import Unconference

/// The elements of an XML text in their order, with their texts; nil when it is not well-formed.
final class XMLOutline: NSObject, XMLParserDelegate {
    private(set) var elements: [(name: String, text: String, attributes: [String: String])] = []
    private var open: [Int] = []

    static func read(_ text: String) -> XMLOutline? {
        let outline = XMLOutline()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = outline
        return parser.parse() ? outline : nil
    }

    func texts(_ name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }

    func parser(
        _: XMLParser,
        didStartElement name: String,
        namespaceURI _: String?,
        qualifiedName _: String?,
        attributes: [String: String] = [:]
    ) {
        open.append(elements.count)
        elements.append((name, "", attributes))
    }

    func parser(_: XMLParser, foundCharacters text: String) {
        guard let last = open.last else { return }
        elements[last].text += text
    }

    func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
        open.removeLast()
    }
}

@Suite struct FeedTests {
    private func feed(_ text: String = "A & B") -> Feed {
        Feed(
            title: text,
            subtitle: text,
            pageURL: "https://example.org/",
            author: text,
            rights: text,
            entries: [
                FeedEntry(
                    url: "https://example.org/notes/b/",
                    title: text,
                    updated: Instant(secondsSince1970: 1_806_235_200),
                    summary: text,
                    html: "<p>\(text)</p>",
                    authors: [text],
                    tags: [text],
                    language: "de"
                ),
                FeedEntry(
                    url: "https://example.org/notes/a/",
                    title: " ",
                    published: Instant(secondsSince1970: 1_000_000_000),
                    updated: Instant(secondsSince1970: 1_000_000_000)
                ),
            ]
        )
    }

    @Test func `writes an Atom feed`() {
        #expect(
            AtomFeed.text(feed(), url: "https://example.org/feed.xml") == """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <id>https://example.org/</id>
                  <title>A &amp; B</title>
                  <subtitle>A &amp; B</subtitle>
                  <updated>2027-03-28T12:00:00Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>
                  <link rel="alternate" type="text/html" href="https://example.org/"/>
                  <author><name>A &amp; B</name></author>
                  <rights>A &amp; B</rights>
                  <generator>unconf</generator>
                  <entry xml:lang="de">
                    <id>https://example.org/notes/b/</id>
                    <title>A &amp; B</title>
                    <link rel="alternate" type="text/html" href="https://example.org/notes/b/"/>
                    <updated>2027-03-28T12:00:00Z</updated>
                    <author><name>A &amp; B</name></author>
                    <category term="A &amp; B"/>
                    <summary>A &amp; B</summary>
                    <content type="html" xml:base="https://example.org/notes/b/">&lt;p&gt;A &amp; B&lt;/p&gt;</content>
                  </entry>
                  <entry>
                    <id>https://example.org/notes/a/</id>
                    <title>https://example.org/notes/a/</title>
                    <link rel="alternate" type="text/html" href="https://example.org/notes/a/"/>
                    <published>2001-09-09T01:46:40Z</published>
                    <updated>2001-09-09T01:46:40Z</updated>
                    <summary>https://example.org/notes/a/</summary>
                  </entry>
                </feed>

                """
        )
    }

    @Test(arguments: Hostile.lines + ["\u{FEFF}bom", "a\nb\r\nc", "nul\0"])
    func `keeps any text a text in Atom`(line: String) throws {
        let outline = try #require(
            XMLOutline.read(AtomFeed.text(feed(line), url: "https://example.org/feed.xml"))
        )
        #expect(outline.elements.count == 28)
        let safe = String(String.UnicodeScalarView(line.unicodeScalars.map { isXML($0) ? $0 : "\u{FFFD}" }))
        #expect(outline.texts("title").first == safe)
        #expect(outline.texts("content") == ["<p>\(safe)</p>"])
        #expect(outline.elements.first { $0.name == "category" }?.attributes["term"] == safe)
    }

    @Test(arguments: Hostile.lines + ["a\nb\r\nc", "nul\0"])
    func `keeps any text a text in JSON`(line: String) throws {
        let text = JSONFeed.text(feed(line), url: "https://example.org/feed.json")
        let value = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        #expect(value["title"] as? String == line)
        #expect(value["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(value["items"] as? [[String: Any]])
        #expect(items.map { $0["content_html"] as? String } == ["<p>\(line)</p>", nil])
        #expect(items[1]["content_text"] as? String == "https://example.org/notes/a/")
    }

    @Test func `lists pages with the day on which they changed`() throws {
        let files = try Sitemap.files(
            [
                Sitemap.Page(url: "https://example.org/?a=1&b=<é>", changed: day("2027-03-19")),
                Sitemap.Page(url: "https://example.org/b/"),
            ],
            baseURL: "https://example.org/"
        )
        #expect(files.map(\.name) == ["sitemap.xml"])
        #expect(
            files.first?.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url><loc>https://example.org/?a=1&amp;b=%3C%C3%A9%3E</loc><lastmod>2027-03-19</lastmod></url>
                  <url><loc>https://example.org/b/</loc></url>
                </urlset>

                """
        )
    }

    @Test func `parts a sitemap that is too long for one file`() {
        let pages = (0...Sitemap.limit).map { Sitemap.Page(url: "https://example.org/\($0)/") }
        let files = Sitemap.files(pages, baseURL: "https://example.org/")
        #expect(files.map(\.name) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
        #expect(
            XMLOutline.read(files[0].text)?.texts("loc") == [
                "https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml",
            ]
        )
        #expect(files[2].text.contains("<loc>https://example.org/50000/</loc>"))
    }

    private func isXML(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 32 && scalar.value < 0xFFFE || scalar.value > 0xFFFF
            || ["\n", "\t", "\r"].contains(scalar)
    }
}
