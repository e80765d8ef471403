import Testing
import Unconference

@testable import Website

@Suite struct TitleSettingTests {
    /// A text of each kind, the title in its keys, and its page.
    private static let texts = [
        ("Content/stories/forty.md", "The forty minutes", "stories/forty/index.html"),
        ("Content/cases/screen.md", "The screen by the linen store", "cases/screen/index.html"),
        ("Content/questions/who-first.md", "Who asks first?", "questions/who-first/index.html"),
        ("Content/pages/about.md", "About the day", "about/index.html"),
        ("Content/events/cup-1/event.md", "The first cup", "events/cup-1/index.html"),
        (
            "Content/events/cup-1/notes/first-year.md", "The first year",
            "events/cup-1/notes/first-year/index.html"
        ),
    ]

    @Test(arguments: texts)
    func `a title has the quotes of its language, wherever it stands`(
        file: String,
        title: String,
        path: String
    ) throws {
        for (language, wanted) in [
            ("en", "Who’s “quiet” – now"), ("de", "Who’s „quiet“ – now"),
            ("fr", "Who’s «\u{202F}quiet\u{202F}» – now"),
        ] {
            var site = SampleSite()
            let written = "title: Who's \"quiet\" -- now\nlanguage: \(language)"
            site.files[file] = site.files[file]?.replacing("title: \(title)", with: written)
            let files = try site.publication().renderAll().map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            }
            let page = try #require(files.first { $0.0 == path }?.1)
            #expect(page.contains(">\(wanted)</h1>"), "\(page.prefix(3000))")
            for (path, text) in files {
                #expect(!text.contains("Who's") && !text.contains("Who&#39;s"), "\(path)")
            }
            let naming = files.filter { $0.1.contains("Who’s") }.map(\.0)
            #expect(naming.count > 1 || file.contains("/questions/"), "\(naming)")
        }
    }

    @Test func `the title of a topic is set on its own page as on that of its note`() throws {
        var site = SampleSite()
        let board = "Content/events/cup-2/board.json"
        let before = try #require(site.files[board])
        site.files[board] = before.replacing("\"title\": \"", with: "\"title\": \"Who's ", maxReplacements: 1)
        #expect(site.files[board] != before)
        let files = try site.publication().renderAll()
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts.contains { $0.contains("Who’s ") } && !texts.contains { $0.contains("Who's ") })
    }

    @Test func `an event says in the signs of its language what it is for`() throws {
        var site = SampleSite()
        let file = "Content/events/cup-1/event.md"
        let before = try #require(site.files[file])
        let words = """
            tagline: "Who's there ? All !"
            purpose: {need: "It's quiet : why ?", for: "all", outcome: "“One” idea !"}
            language: fr
            """
        site.files[file] = before.replacing("title: The first cup", with: "title: The first cup\n\(words)")
        let study = "Content/cases/screen.md"
        site.files[study] = site.files[study]?.replacing("Fewer lost sheets", with: "It's \"ours\"")
        let files = try site.publication().renderAll().map {
            ($0.path, String(decoding: $0.bytes, as: UTF8.self))
        }
        let page = try #require(files.first { $0.0 == "events/cup-1/index.html" }?.1)
        for wanted in [
            "Who’s there\u{202F}? All\u{202F}!", "It’s quiet\u{202F}: why\u{202F}?", "“One” idea\u{202F}!",
        ] {
            #expect(page.contains(wanted), "\(wanted)")
        }
        #expect(try #require(files.first { $0.0 == "cases/screen/index.html" }?.1).contains("It’s “ours”"))
    }
}
