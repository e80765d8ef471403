import Foundation
import Testing

@testable import Letters

/// Texts in headers: whatever somebody typed, it stays one value.
@Suite struct HeaderTextTests {
    private static let texts = [
        "Ada Nwosu", "Nwosu, Ada", "a <b@c.example>", "山田 太郎", "فاطمة", "רות", "é\u{301}\u{302}", "👩‍👩‍👧‍👦",
        "=?utf-8?q?Bcc=3A_x?=", "a\r\nBcc: b@c.example", "a\u{0}b", "a\u{2028}b", "a\u{202E}b", "", " ", "\"",
        "\\",
        String(repeating: "é", count: 200), String(repeating: "a\u{301}\u{302}\u{303}", count: 40),
        "a\u{85}b", ";,:@",
    ]

    private func decoded(_ words: [String]) throws -> String {
        try words.map { word in
            guard word.hasPrefix("=?UTF-8?B?"), word.hasSuffix("?=") else { return word }
            let data = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            // Each word is whole characters by itself.
            return try #require(String(data: data, encoding: .utf8))
        }.joined()
    }

    @Test func `keeps a blank at which no line ends, and none around the text`() {
        #expect(
            HeaderText.line("\u{A0}Annulé\u{A0}:  Second\u{3000}Cup \u{A0} ") == "Annulé\u{A0}: Second Cup"
        )
    }

    @Test(arguments: texts)
    func `comes back as it was, on one line, in short ASCII words`(_ text: String) throws {
        for words in [HeaderText.phrase(text), HeaderText.unstructured(text)] {
            #expect(try decoded(words) == HeaderText.line(text))
            for word in words {
                #expect(word.utf8.allSatisfy { (0x20...0x7E).contains($0) })
                #expect(word.utf8.count <= 75)
            }
        }
        #expect(
            HeaderText.line(text).unicodeScalars.allSatisfy {
                !$0.properties.isPatternWhitespace || $0 == " "
            }
        )
    }

    @Test(arguments: texts)
    func `a name before an address has nothing in it that means something there`(_ text: String) {
        for word in HeaderText.phrase(text) where !word.hasPrefix("=?UTF-8?B?") {
            #expect(word.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " })
        }
    }

    @Test(arguments: [
        ("a@example.org", true), ("a.b+c@example.org", true), ("o'brien@example.org", true),
        ("a..b@example.org", false), (".a@example.org", false), ("a.@example.org", false),
        ("a@-example.org", false), ("a@exa_mple.org", false), ("ä@example.org", false),
        ("a@exämple.org", false),
        ("a@b@c.org", false), ("a@example.org\r\nBcc: b@c.org", false), ("\"a b\"@example.org", false),
        ("a@[127.0.0.1]", false), ("-oQ/tmp@example.org", true),
    ])
    func `takes plain addresses and no others`(_ address: String, _ isTaken: Bool) {
        #expect(((try? Mailbox(address)) != nil) == isTaken)
    }

    @Test func `an address in a link is one address`() throws {
        #expect(try Mailbox("a?cc=b&c%d@example.org").mailto == "mailto:a%3Fcc%3Db%26c%25d@example.org")
    }
}
