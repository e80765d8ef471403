import Testing
import Unconference

@testable import Website

/// Whatever people write into a field, a page stays the page it was: no tag, attribute or link comes from their text.
@Suite struct HostileTextTests {
    static let texts = [
        "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onclick='x", "{{{bodyHTML}}} {{title}}",
        "javascript:alert(1)", "</title></head><body>", "&lt;b&gt;", "\u{202E}evil\u{2066}", "<!-- -->",
        "]]>",
        String(repeating: "long ", count: 2000),
    ]

    @Test(arguments: texts) func `keeps its tags whatever the texts say`(text: String) throws {
        let harmless = try HostileTextTests.harmless.get()
        let hostile = try HostileTextTests.tags(of: text)
        #expect(harmless.keys.sorted() == hostile.keys.sorted())
        for (path, tags) in harmless { #expect(hostile[path] == tags, "\(path)") }
    }

    @Test func `prints braces as they were written`() throws {
        var site = SampleSite()
        site.site.title = "{{{policy}}} {{t.events}}"
        let home = try #require(try site.publication().renderAll().first { $0.path == "index.html" })
        let page = String(decoding: home.bytes, as: UTF8.self)
        #expect(page.contains("{{{policy}}} {{t.events}}"))
    }

    private static let harmless = Result { try tags(of: "Harmless words") }

    /// The names of the tags of every page, in order, when a text stands in every field.
    private static func tags(of text: String) throws -> [String: [String]] {
        let library = Hostile(text).library
        let publication = Publication(
            library,
            theme: try SampleSite.theme.get(),
            settings: PublicationSettings(date: try #require(LocalDate("2027-04-20"))),
            clearedStamp: SampleSite.stamp
        )
        var result: [String: [String]] = [:]
        for file in publication.renderAll() where file.path.hasSuffix(".html") {
            let page = HTMLReader(String(decoding: file.bytes, as: UTF8.self))
            #expect(page.mistakes.isEmpty, "\(file.path)")
            for tag in page.tags {
                // One page has a script: a file of the theme. What machines read is data, and runs nowhere.
                if tag.name == "script", tag.attributes["type"] != "application/ld+json" {
                    #expect(tag.attributes["src"]?.hasPrefix("../assets/search.") == true, "\(file.path)")
                }
                #expect(
                    !tag.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" },
                    "\(file.path) \(tag)"
                )
                let link = tag.attributes["href"] ?? tag.attributes["src"] ?? ""
                #expect(!link.lowercased().hasPrefix("javascript"), "\(file.path) \(tag)")
            }
            result[file.path] = page.tags.map(\.name)
        }
        return result
    }
}
