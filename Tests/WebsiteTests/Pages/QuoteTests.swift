import Testing
import Unconference

@testable import Website

@Suite struct QuoteTests {
    private func note(_ language: String, _ text: String) throws -> String {
        var site = SampleSite()
        site.files["Content/events/cup-2/notes/said.md"] = """
            ---
            title: Said
            language: \(language)
            status: published
            date: 2027-03-19
            ---
            Somebody said \(text).

            ## What we heard
            And \(text) again.
            """
        let files = try site.publication().renderAll()
        let page = try #require(files.first { $0.path == "events/cup-2/notes/said/index.html" })
        let html = String(decoding: page.bytes, as: UTF8.self)
        return String(try #require(html.firstMatch(of: /And (.*) again/)).1)
    }

    @Test(arguments: [
        ("de", "\"nein\"", "„nein“"), ("fr", "\"non\"", "«\u{202F}non\u{202F}»"), ("en", "\"no\"", "“no”"),
        ("he", "\"לא\"", "“לא”"), ("de", "“no”", "“no”"), ("de", "»nein«", "»nein«"),
        ("fr", "« non »", "«\u{202F}non\u{202F}»"), ("fr", "“non” ?", "“non”\u{202F}?"),
        ("en", "no !", "no !"),
    ])
    func `puts words into the quotes of the page's language`(language: String, text: String, shown: String)
        throws
    {
        #expect(try note(language, text) == shown)
    }

    @Test(arguments: [
        ("de", "\"nein\"", "„nein“"), ("fr", "\"non\"", "«\u{202F}non\u{202F}»"), ("en", "\"no\"", "“no”"),
        ("de", "“no”", "“no”"), ("de", "»nein«", "»nein«"),
        ("fr", "« non »", "«\u{202F}non\u{202F}»"), ("fr", "“non” ?", "“non”\u{202F}?"),
        ("en", "no !", "no !"),
    ])
    func `puts them so wherever the first paragraph stands`(language: String, text: String, shown: String)
        throws
    {
        var site = SampleSite()
        let head = "title: Said\nlanguage: \(language)\nstatus: published\ndate: 2027-04-19\n"
        let body = "---\nSomebody said \(text).\n"
        site.files["Content/events/cup-2/notes/said.md"] = "---\n\(head)tags: [adoption]\n\(body)"
        site.files["Content/stories/said.md"] = "---\n\(head)\(body)"
        site.files["Content/events/cup-1/event.md"]? += " Said."
        let files = try site.publication().renderAll()
        for path in [
            "index.html", "events/cup-2/index.html", "topics/adoption/index.html", "events/cup-2/feed.json",
            "events/cup-2/notes/said/index.html", "stories/index.html", "stories/said/index.html",
        ] {
            let page = String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
            let told = page.matches(of: /Somebody said ([^.<]*)\./).map {
                String($0.1).replacing("&quot;", with: "\"")
            }
            #expect(!told.isEmpty && told.allSatisfy { $0 == shown }, "\(path): \(told)")
        }
    }

    @Test(arguments: [
        ("Er sagte \"nein\"", "Er sagte „nein“"), ("Er sagte »nein« und \"ja”", "Er sagte »nein« und “ja”"),
    ])
    func `puts them so in a title that is a heading`(heading: String, title: String) throws {
        var site = SampleSite()
        site.files["Content/events/cup-2/notes/said.md"] =
            "---\nlanguage: de\nstatus: published\ndate: 2027-04-19\n---\n# \(heading)\n\nText.\n"
        let files = try site.publication().renderAll()
        for path in ["index.html", "events/cup-2/notes/said/index.html"] {
            let page = String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
            #expect(page.contains(">\(title)<"))
        }
    }
}
