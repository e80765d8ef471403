import Fixtures
import Registration
import Review
import Testing
import Unconference

/// People and organisations that are registered, or linked to, in letters and hosts of an odd form.
@Suite struct OddNameTests {
    private static func found(_ text: String, _ person: Participant) -> [Finding] {
        var gathering = Gathering.example
        gathering.participants[person.id] = person
        let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering])))
        let manuscript = Manuscript(.note, file: "n.md", bytes: Array(text.utf8), event: "second-cup-2")
        return reviewer.privacyRemarks(on: manuscript).map(\.finding)
    }

    @Test(arguments: [
        "Ａｄａ Ｎｗｏｓｕ", "𝐀𝐝𝐚 𝐍𝐰𝐨𝐬𝐮", "Ada Nwоsu", "Ada N\u{AD}wosu", "Ada Nwo\u{200B}su", "Ada Ｎwosu",
        "Ⓐⓓⓐ Ⓝⓦⓞⓢⓤ", "Ada\u{A0}Nwosu", "Ada\u{3000}Nwosu", "Ada N\u{2060}wosu", "ᴀᴅᴀ ɴᴡᴏꜱᴜ",
    ])
    func `finds somebody registered in odd letters under the plain ones`(name: String) {
        for text in ["Ask Ada Nwosu.", "Ask Nwosu.", "a.nwosu said", "/adanwosu", "Ask A. Nwosu."] {
            #expect(Self.found(text, .example(60, name)).hasErrors, "\(text)")
        }
        #expect(Self.found("Ask \(name).", .example(60, name)).hasErrors)
    }

    @Test func `finds a name registered with marks of their own in all its forms`() {
        let person = Participant.example(60, "Ju\u{308}rgen Bo\u{308}ttger")
        for text in [
            "Jürgen Böttger", "Juergen Boettger", "Böttger", "Boettger", "Bottger", "juergenboettger",
        ] {
            #expect(Self.found("Ask \(text).", person).hasErrors, "\(text)")
        }
    }

    @Test func `finds an organisation registered in odd letters`() {
        let person = Participant.example(60, "Ada Nwosu", at: "Ａｃｍｅ Wｉdgets Ltd")
        #expect(Self.found("At Acme Widgets they ask.", person).hasErrors)
        #expect(Self.found("At acmewidgets they ask.", person).hasErrors)
    }

    @Test(arguments: [
        "https://zz%2Eexample/", "[x](https://z%7A.example)", "[x](https://%7A%7A%2e%65xample/a)",
        "<https://zz%2Eexample>",
        "[x](//zz%2eexample)", "[x]: https://%7Az.example", "<a href=\"https://zz%2Eexample\">x</a>",
        "[x](mailto:lz%40zz%2Eexample)", "mailto:%6Cz%40zz.example", "[x](https://x.example/ada%2Enwosu)",
        "[x](https://x.example/%4Ewosu)", "https://x.example/?q=Nwos%75", "[x](https://x.example/Nw%D0%BEsu)",
        "[x](https://x.example/Nwo%C2%ADsu)", "[x](https://x.example/%EF%BC%AEwosu)",
        "[x](https://zz%E3%80%82example/)",
        "[x](/Nwo%E2%81%A0su)", "![x](/%4E%77%6F%73%75.png)", "<https://x.example/Nw%D0%BEsu>",
        "https://x.example/Nw%D0%BEsu",
        "[x][1]\n\n[1]: https://x.example/Nw%d0%beosu%20Nw%d0%besu",
    ])
    func `finds what a link writes with percent signs`(text: String) {
        #expect(
            Self.found(text, .example(60, "Ada Nwosu", email: "lz@zz.example", at: "Zz")).hasErrors,
            "\(text)"
        )
    }

    @Test(arguments: [
        ("bücher.example", "https://xn--bcher-kva.example/"),
        ("bücher.example", "[x](https://www.xn--bcher-kva.example)"),
        ("bücher.example", "https://XN--BCHER-KVA.example"), ("bücher.example", "https://bücher.example/"),
        ("xn--bcher-kva.example", "https://bücher.example/"),
        ("xn--bcher-kva.example", "https://xn--bcher-kva.example/"),
        ("xn--bcher-kva.example", "https://b%C3%BCcher.example"),
        ("bücher.example", "<https://xn--bcher-kva.example>"),
        ("zz.例え", "https://zz.xn--r8jz45g/"), ("zz.xn--p1ai", "https://zz.рф/"),
        ("zz.рф", "https://zz.xn--p1ai/"),
    ])
    func `finds a host in both of its forms`(host: String, text: String) {
        let person = Participant.example(60, "Ada Nwosu", email: "lz@\(host)", at: "Qq")
        #expect(Self.found("See \(text) now", person).hasErrors, "\(text)")
        #expect(
            Self.found("Ask lz@\(text.split(separator: "/").last { $0.contains(".") } ?? "")", person)
                .hasErrors
        )
    }

    @Test(arguments: [
        "https://xn--80ak6aa92e.example/", "xn--", "xn---", "https://xn--a.example/", "100%", "50%25",
        "https://x.example/%zz%2",
        "[x](https://x.example/a%2Eb%20c)", "xn--999999999999999.example",
    ])
    func `leaves other links alone`(text: String) {
        #expect(
            Self.found(text, .example(60, "Ada Nwosu", email: "lz@bücher.example", at: "Qq")) == [],
            "\(text)"
        )
    }
}
