import Testing
import Unconference

@testable import Website

@Suite struct MarginRoomTests {
    private func note(_ body: String) throws -> String {
        var site = SampleSite()
        site.files["Content/events/cup-2/notes/quiet.md"] = """
            ---
            title: Quiet
            status: published
            ---
            A gist.

            ## What we heard
            \(body)
            """
        let path = "events/cup-2/notes/quiet/index.html"
        let file = try #require(try site.publication().renderAll().first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private func isInMargin(_ body: String) throws -> Bool {
        let page = try note(body)
        #expect(page.contains("<section class=\"footnotes\""))
        return page.contains("<div class=\"in-margin\">")
    }

    private let line = "Words that fill a line of the text and a little of the next one, as words do. "

    @Test func `sets a footnote in the margin where text enough follows`() throws {
        #expect(try isInMargin("A line.[^a] \(String(repeating: line, count: 4))\n\n[^a]: It is short.\n"))
        #expect(try isInMargin("A line.[^a]\n\n[^a]: It is short.\n"))
    }

    @Test func `leaves long footnotes of the last line at the end`() throws {
        let long = String(repeating: line, count: 3)
        #expect(try !isInMargin("\(long)[^a] And.[^b]\n\n[^a]: \(long)\n\n[^b]: \(long)\n"))
        #expect(try isInMargin("And.[^a] \(String(repeating: long, count: 4))\n\n[^a]: \(long)\n"))
    }

    @Test func `counts all footnotes that stand below one another`() throws {
        let text = String(repeating: line, count: 4)
        let one = "[^1]: \(String(repeating: "A word. ", count: 12))\n\n"
        #expect(try isInMargin("One.[^1] \(text)\n\n\(one)"))
        let many = (1...5).map { "[^\($0)]" }.joined(separator: " ")
        let texts = (1...5).map { "[^\($0)]: \(String(repeating: "A word. ", count: 12))\n\n" }.joined()
        #expect(try !isInMargin("One.\(many) \(text)\n\n\(texts)"))
    }

    @Test func `leaves more than eight at the end`() throws {
        for (count, fits) in [(8, true), (9, false)] {
            let texts = (1...count).map { "\(line)[^\($0)] \(line)\(line)\n\n" }.joined()
            let notes = (1...count).map { "[^\($0)]: Short.\n\n" }.joined()
            #expect(try isInMargin(texts + notes) == fits)
        }
    }

    @Test func `leaves a footnote with more than words at the end`() throws {
        let text = String(repeating: line, count: 4)
        #expect(try isInMargin("One.[^1] \(text)\n\n[^1]: With this.\n\n    Code.\n"))
        #expect(try !isInMargin("One.[^1] \(text)\n\n[^1]: With this.\n\n    ```\n    code\n    ```\n"))
    }

    @Test func `leaves a footnote at the end whose reference stands above the text`() throws {
        var site = SampleSite()
        site.files["Content/events/cup-2/notes/quiet.md"] =
            "---\ntitle: Quiet\nstatus: published\n---\nA gist.[^1]\n\n## What we heard\n\(line)\n\n[^1]: Short.\n"
        let file = try #require(
            try site.publication().renderAll().first { $0.path == "events/cup-2/notes/quiet/index.html" }
        )
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains("<section class=\"footnotes\"") && !text.contains("in-margin"))
    }
}
