import Registration
import Testing

@Suite struct PlainTextTests {
    private func checked(_ text: String, _ limit: PlainText.Limit = .name) -> String {
        do { return try PlainText.checked(text, limit) ?? "nil" } catch { return error.code }
    }

    @Test(arguments: [
        ("Mu\u{308}ller", "Müller"), ("  Jana \t  Müller ", "Jana Müller"), ("Jana\nMüller", "Jana Müller"),
        ("Jana\r\nMüller", "Jana Müller"), ("Jana\n \r\n\nMüller", "Jana Müller"),
        ("Jana\n\u{301}x", "Jana \u{301}x"), ("", "nil"), (" \u{A0}\u{3000} ", "nil"), ("山田 太郎", "山田 太郎"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("क्‍ष", "क्‍ष"), ("O’Brien-Ðorđe", "O’Brien-Ðorđe"),
        ("\u{212B}ngström", "Ångström"), ("e\u{301}\u{323}\u{302}\u{308}", "ẹ\u{301}\u{302}\u{308}"),
    ])
    func `brings a name into one form`(text: String, expected: String) {
        let result = checked(text)
        #expect(result == "nil" || checked(result) == result)
        #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: [
        ("Jana\u{0}", "forbidden-character"), ("Ja\u{1B}[31mna", "forbidden-character"),
        ("Jana\u{7F}", "forbidden-character"),
        ("\u{202E}anaJ", "forbidden-character"), ("Ja\u{200B}na", "forbidden-character"),
        ("\u{2066}Jana", "forbidden-character"),
        ("Ja\u{AD}na", "forbidden-character"), ("Jana\u{FEFF}", "forbidden-character"),
        ("\u{E000}", "forbidden-character"),
        ("Jana\u{2028}Müller", "forbidden-character"), ("\u{378}", "forbidden-character"),
        ("Jana\u{85}", "forbidden-character"),
        ("Z\u{334}\u{335}\u{336}\u{337}\u{338}", "too-many-marks"),
        (String(repeating: "a", count: 81), "too-long"),
        (String(repeating: "👩‍👩‍👧‍👦", count: 20), "too-long"), (String(repeating: "x", count: 100_000), "too-long"),
    ])
    func `refuses what could mislead or harm`(text: String, code: String) {
        #expect(checked(text) == code)
    }

    @Test func `counts characters as people do`() {
        #expect(checked(String(repeating: "ü", count: 80)) == String(repeating: "ü", count: 80))
        #expect(checked(String(repeating: "u\u{308}", count: 80)) == String(repeating: "ü", count: 80))
        #expect(checked(String(repeating: "山", count: 81)) == "too-long")
    }

    @Test func `keeps lines where there may be several`() {
        #expect(checked("one\r\ntwo\n\n three ", .passage) == "one\ntwo\n\nthree")
        #expect(checked("one\ntwo", .title) == "one two")
    }

    @Test(arguments: [
        ("jana@Example.ORG", "jana@example.org"), (" Jana.M+x@ex.co ", "Jana.M+x@ex.co"), ("", "nil"),
        ("jäna@exämple.org", "jäna@exämple.org"), ("jana", "bad-email"), ("a@b", "bad-email"),
        ("@b.c", "bad-email"),
        ("a@b@c.de", "bad-email"), ("a b@c.de", "bad-email"), ("a@c..de", "bad-email"),
        ("a@.de", "bad-email"),
        ("a@c.de.", "bad-email"), ("a@c.de\r\nBcc: x@y.z", "bad-email"), ("\"a\"@c.de", "bad-email"),
        ("<a@c.de>", "bad-email"),
        ("a,b@c.de", "bad-email"), ("a\u{0}@c.de", "bad-email"), ("a\u{202E}@c.de", "bad-email"),
        (String(repeating: "a", count: 65) + "@c.de", "bad-email"),
        ("a@" + String(repeating: "c.", count: 130) + "de", "bad-email"),
    ])
    func `takes addresses for mail that can't break a header`(text: String, expected: String) {
        let result: String
        do { result = try PlainText.checkedEmail(text) ?? "nil" } catch { result = error.code }
        #expect(result == expected)
    }
}
