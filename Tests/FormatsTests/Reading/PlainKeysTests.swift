import Testing
import Unconference

@testable import Formats

@Suite struct PlainKeysTests {
    /// What the YAML parser makes of a text, in words that can be compared.
    private func parsed(_ text: String) -> String? {
        let head = FileHead(text, firstLine: 2, file: "f")
        let report = Report(file: "f")
        guard let root = try? YAMLReader.compose(text, head, report: report), report.findings.isEmpty else {
            return nil
        }
        return words(root)
    }

    private func quick(_ text: String) -> String? {
        PlainKeys.read(Array(text.utf8)[...], firstLine: 2).map(words)
    }

    private func words(_ node: SourceNode) -> String {
        let place = "\(node.mark.line):\(node.mark.column)"
        switch node.content {
        case .nothing: return "\(place) nothing"
        case .text(let text): return "\(place) “\(text)”"
        case .list(let items): return "\(place) [\(items.map(words).joined(separator: ", "))]"
        case .keys(let pairs):
            let parts = pairs.map { "\($0.mark.line):\($0.mark.column) \($0.name) = \(words($0.value))" }
            return "\(place) {\(parts.joined(separator: "; "))}"
        }
    }

    @Test(arguments: [
        Texts.note, Texts.story, Texts.question, "title: a", "title: a\n\n# comment\nb: c # d\n", "a: []",
        "a: [b]  # c",
        "a: 'x'  #y", "a: \"é\"\nb: [é, ü, 'z']", "a: b:c", "a: https://example.org/#x", "a: null\nb: Null",
        "a: it's \"so\" [here], {there} & *there* ! | > % @ `", "a: b   ", "a: x#y",
    ])
    func `reads simple keys as the YAML parser does`(text: String) throws {
        let read = try #require(quick(text))
        #expect(read == parsed(text))
    }

    @Test(arguments: [
        "", "# only a comment", "a", "a:", "a:b", "a: b: c", "a: b:", " a: b", "a: b\n c", "a: b\na: c",
        "- a", "a: |\n b",
        "a: [b", "a: [b, [c]]", "a: [b: c]", "a: {b: c}", "a: \"b\\n\"", "a: 'b''c'", "a: \"b\" c", "a: b\tc",
        "a: b\r\n",
        "a: *b", "a: &b c", "a: !b c", "a: -", "a: [b,]", "a: [,]", "--- a", "A: b", "\"a\": b",
        "a: \u{FEFF}b",
        "a: b\u{85}c: d", "a: b\u{2028}c: d", "a: [b #c]", "a: [b] c", "a: ~", "a: [b]#c", "a: 'b'#c",
    ])
    func `leaves everything else to the parser`(text: String) {
        #expect(quick(text) == nil)
    }

    @Test func `agrees with the parser on any text that it takes`() {
        var random = Dice(seed: 7)
        let pieces = [
            "a", "b-c", "title", ": ", ":", " ", "  ", "\n", "\n", "#", " # ", "[", "]", ", ", ",", "'", "\"",
            "é", "x y",
            "{", "}", "-", "- ", "? ", "&", "*", "!", "|", "2027-03-19", "09:30", "null", "~", "\\", "\t",
            "€", "🫖", "%",
            "@", "\u{A0}", "---", "...", "=", "/a/",
        ]
        var taken = 0
        for _ in 0..<30_000 {
            var text = random.next() % 2 == 0 ? "a: " : "title: ["
            for _ in 0..<Int(random.next() % 9) { text += pieces[Int(random.next() % UInt64(pieces.count))] }
            guard let read = quick(text) else { continue }
            taken += 1
            guard let parsed = parsed(text) else {
                Issue.record("took what the parser refuses: \(text.debugDescription)")
                continue
            }
            #expect(read == parsed, "\(text.debugDescription)")
        }
        #expect(taken > 1000)
    }
}
