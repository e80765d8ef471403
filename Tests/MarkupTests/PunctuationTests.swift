import Foundation
import Markup
import Testing
import Unconference

@Suite struct PunctuationTests {
    private func rendering(_ text: String) throws -> (plain: Rendering, quoted: Rendering) {
        let document = try Document(Array(text.utf8), file: "x.md", smartPunctuation: true)
        let plain = document.render(.page { _ in nil })
        return (plain, plain.resetting(by: Punctuation(quotes: QuotationMarks("«\u{202F}", "\u{202F}»"))))
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

    @Test(arguments: [
        ("“x”", true), ("\"x\"", false), ("", false), ("\u{201C}", true), ("– …", false), ("‚so‘", true),
        ("geht’s", false), ("â\u{2019}\u{E2}", false),
    ])
    func `sees quotes that were typed`(text: String, typed: Bool) throws {
        let document = try Document(Array(text.utf8), file: "x.md")
        #expect(document.hasTypedQuotes == typed)
    }

    /// A line as a text has it: what would be Markdown is escaped.
    private func asText(_ line: String) throws -> String {
        let escaped = line.unicodeScalars.map { sign in
            "*_`[]<>&\\#!~|{}:@^$=+(),;?%/".unicodeScalars.contains(sign) ? "\\\(sign)" : String(sign)
        }
        let document = try Document(
            Array("# \(escaped.joined())\n".utf8),
            file: "x.md",
            smartPunctuation: true
        )
        return document.render(.page { _ in nil }).headings.first?.title ?? ""
    }

    @Test(arguments: [
        ("Finance says \"so what?\"", "Finance says “so what?”"), ("Don't ask me", "Don’t ask me"),
        ("The '90s, and rock 'n' roll", "The ’90s, and rock ‘n’ roll"),
        ("'It' is (\"it\")", "‘It’ is (“it”)"),
        ("1990--2000 --- and so on...", "1990–2000 — and so on…"), ("“Typed” and 'not'", "“Typed” and ‘not’"),
        ("\"'Both', he said\"", "“‘Both’, he said”"), ("6\" pipes", "6” pipes"), ("", ""),
        ("Plain - words.", "Plain - words."),
    ])
    func `sets a title as a text`(line: String, set: String) throws {
        #expect(Punctuation.english.setting(line) == set)
        #expect(try line.isEmpty || asText(line) == set)
        let german = Punctuation(quotes: QuotationMarks("„", "“")).setting("Er sagt \"so what?\"")
        #expect(german == "Er sagt „so what?“")
    }

    @Test(arguments: 0..<400)
    func `sets any line as a text of it is set`(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed))
        let signs = ["\"", "'", " ", "a", "b", "-", ".", "(", ")", "é", "“", "–", "]", "5", "'", "\""]
        var line = "a"
        for _ in 0..<(3 + seed % 24) {
            line += signs[dice.below(signs.count)]
        }
        line += "z"
        #expect(try Punctuation.english.setting(line) == asText(line), "\(line)")
        if !line.contains("“") {
            #expect(try german.setting(line) == german.resetting(asText(line)), "\(line)")
        }
    }

    private let german = Punctuation(
        quotes: QuotationMarks("„", "“"),
        innerQuotes: QuotationMarks("‚", "‘")
    )

    @Test(arguments: [
        ("Sie fragt: \"Heißt das 'Adoption'?\"", "Sie fragt: „Heißt das ‚Adoption‘?“"),
        ("'Wie geht's?', fragt er", "‚Wie geht’s?‘, fragt er"),
        ("Hans' Auto, und so geht's", "Hans’ Auto, und so geht’s"),
        ("Das 'Du' und das 'Sie'", "Das ‚Du‘ und das ‚Sie‘"), ("'Für'", "‚Für‘"),
        ("Die 'geht’s'-Frage", "Die ‚geht’s‘-Frage"),
    ])
    func `sets a quotation within another, and leaves apostrophes`(line: String, set: String) throws {
        #expect(german.setting(line) == set)
        #expect(german.resetting(try asText(line)) == set)
    }

    @Test func `ends a quotation with its paragraph, and sees letters behind tags`() throws {
        let text = "- *'Ja*, geht' und l'*été*\n- Hans' Rat\n\nSie: '*Ja*' und Hans' Rat\n"
        let document = try Document(Array(text.utf8), file: "x.md", smartPunctuation: true)
        let html = document.render(.page { _ in nil }).resetting(by: german).html
        #expect(words(html[...]).contains("<li>Hans’ Rat</li>"))
        #expect(words(html[...]).contains("<p>Sie: ‚<em>Ja</em>‘ und Hans’ Rat</p>"))
        #expect(words(html[...]).contains("l’<em>été</em>"))
        let noted = try Document(
            Array("Sie: 'Ja'[^1]\n\n[^1]: Nein.\n".utf8),
            file: "x.md",
            smartPunctuation: true
        )
        #expect(words(noted.render(.page { _ in nil }).resetting(by: german).html[...]).contains("‚Ja‘<sup"))
    }

    private let french = Punctuation(
        quotes: QuotationMarks("«\u{202F}", "\u{202F}»"),
        unbroken: ["«", "»", ":", ";", "!", "?", "%"]
    )

    @Test(arguments: [
        ("Et après ?", "Et après_?"), ("Quoi ?!", "Quoi_?!"),
        ("« Oui », dit-elle : « non » !", "«_Oui_», dit-elle_: «_non_»_!"),
        ("10 % de plus", "10_% de plus"), ("[Quoi ?](https://example.org/?a=b)", "Quoi_?"),
        ("Le signe :host et ?query, ou :-)", "Le signe :host et ?query, ou :-)"), ("Et alors?", "Et alors?"),
        ("Une liste :\nla suite", "Une liste_:\nla suite"), ("`a ? b : c` ou ?", "a ? b : c ou_?"),
        ("Un {{ a : b }} ou :", "Un {{ a : b }} ou_:"), ("Un {{ a : b", "Un {{ a_: b"),
        ("Été ; *fin* !", "Été_; fin_!"),
    ])
    func `lets no line part a sign from its word`(text: String, set: String) throws {
        let document = try Document(Array(text.utf8), file: "x.md", smartPunctuation: true)
        let rendering = document.render(.page { _ in nil })
        func visible(_ html: [UInt8]) -> String {
            words(html[...]).replacing(/<[^>]*>/, with: "").replacing("\u{202F}", with: "_")
                .trimmingCharacters(in: .newlines)
        }
        #expect(visible(rendering.resetting(by: french).html) == set)
        #expect(visible(rendering.resetting(by: .english).html) == set.replacing("_", with: " "))
        if !text.contains(where: "`*[]\n".contains) {
            #expect(french.setting(text).replacing("\u{202F}", with: "_") == set)
        }
    }

    @Test func `knows of every line that some language sets otherwise`() {
        for line in ["Et après ?", "« Oui »", "Oui !", "A : b", "Neuf – dix"] {
            #expect(Punctuation.changes(line))
        }
        #expect(!Punctuation.changes("Plain words, and more: 5."))
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["{{", "{{ ?", " ? « ", "<code", "\"“"])
    func `takes as long as a text is, whatever stands in it`(sign: String) {
        let text = String(repeating: sign, count: 100_000)
        #expect(french.resetting(text, replacesQuotes: false).utf8.count >= text.utf8.count)
    }
}
