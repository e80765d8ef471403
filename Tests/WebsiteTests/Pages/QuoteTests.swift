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
    ])
    func `puts words into the quotes of the page's language`(language: String, text: String, shown: String)
        throws
    {
        #expect(try note(language, text) == shown)
    }
}
