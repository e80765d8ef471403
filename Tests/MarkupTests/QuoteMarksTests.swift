import Markup
import Testing

@Suite struct QuoteMarksTests {
    private func rendering(_ text: String) throws -> (plain: Rendering, quoted: Rendering) {
        let document = try Document(Array(text.utf8), file: "x.md", smartPunctuation: true)
        let plain = document.render(.page { _ in nil })
        return (plain, plain.quoting(with: QuoteMarks(open: "«\u{202F}", close: "\u{202F}»")))
    }

    private func words(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `puts the marks of a language for straight quotes, and not into code`() throws {
        let html = try rendering("\"Oui\", *\"non\"* et `\"x\"` \u{2013} l'été\n").quoted.html
        #expect(
            words(html[...])
                == "<p>«\u{202F}Oui\u{202F}», <em>«\u{202F}non\u{202F}»</em> et <code>&quot;x&quot;</code> – l’été</p>\n"
        )
    }

    @Test func `cuts a text at the same places`() throws {
        let text =
            "A \"lead\".\n\n## One \"two\"\n\nThree \"four\"[^a].\n\n## \"Five\"\n\nSix.\n\n[^a]: \"Note\".\n"
        let (plain, quoted) = try rendering(text)
        func changed(_ bytes: ArraySlice<UInt8>) -> String {
            words(bytes).replacing("“", with: "«\u{202F}").replacing("”", with: "\u{202F}»")
        }
        #expect(quoted.sections.map { words($0.whole) } == plain.sections.map { changed($0.whole) })
        #expect(quoted.sections.map { words($0.html) } == plain.sections.map { changed($0.html) })
        #expect(words(quoted.footnotes) == changed(plain.footnotes))
        #expect(quoted.headings.map(\.title) == ["One «\u{202F}two\u{202F}»", "«\u{202F}Five\u{202F}»"])
        #expect(quoted.headings.map(\.anchor) == plain.headings.map(\.anchor))
    }

    @Test(arguments: [("“x”", true), ("\"x\"", false), ("", false), ("\u{201C}", true), ("– …", false)])
    func `sees quotes that were typed`(text: String, typed: Bool) throws {
        let document = try Document(Array(text.utf8), file: "x.md")
        #expect(document.hasTypedQuotes == typed)
    }
}
