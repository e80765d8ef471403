import Formats
import Testing
import Unconference

@Suite struct JSONReaderTests {
    private func read<Value>(_ text: String, _ body: (inout JSONReader) -> Value) -> (Value, [Finding]) {
        var reader = JSONReader(Array(text.utf8), file: "f.json")
        let value = body(&reader)
        reader.end()
        return (value, reader.findings)
    }

    @Test func `reads an object of numbers, strings and rows`() {
        var number: Int?
        var word: String?
        var rows: [[Int]] = []
        var row: [Int] = []
        let (_, findings) = read(#" {"n": -12, "s": "a\u00e9\ud83d\ude00\n", "r": [[1, 2], [3,4]] } "#) {
            reader in
            reader.object(known: ["n", "s", "r"], required: ["n"]) { reader, key in
                switch key {
                case "n": number = reader.integer(in: -20...20)
                case "s": word = reader.string()
                default:
                    reader.array { reader, _ in
                        if reader.row(of: [0...9, 0...9], into: &row) { rows.append(row) }
                    }
                }
            }
        }
        #expect(findings.isEmpty)
        #expect(number == -12)
        #expect(word == "aé😀\n")
        #expect(rows == [[1, 2], [3, 4]])
    }

    @Test func `names line, column and the nearest known key`() throws {
        let (_, findings) = read("{\"slots\": 1,\n  \"attendes\": 2}") { reader in
            reader.object(known: ["attendees", "slots"], required: ["attendees"]) { reader, _ in reader.skip()
            }
        }
        #expect(findings.map(\.code) == ["unknown-key", "missing-key"])
        let first = try #require(findings.first)
        #expect(first.place == Place(file: "f.json", line: 2, column: 3))
        #expect(first.help == "did you mean 'attendees'?")
    }

    @Test func `counts columns in characters, not in bytes`() throws {
        let (_, findings) = read(#"{"é": "ü", "x": 1}"#) { reader in
            reader.object(known: ["é"]) { reader, _ in reader.skip() }
        }
        #expect(findings.first?.place?.column == 12)
    }

    @Test(arguments: [
        ("1.5", "not-whole"), ("1e3", "not-whole"), ("2147483648", "out-of-range"), ("-1", "out-of-range"),
        ("99999999999999999999999999", "out-of-range"), ("\"1\"", "wrong-type"), ("true", "wrong-type"),
        ("null", "wrong-type"), ("[1]", "wrong-type"), ("01", "bad-json"), ("-", "bad-json"),
        ("1.", "bad-json"),
        ("+1", "bad-json"), ("", "bad-json"), ("1 2", "bad-json"), ("tru", "bad-json"), ("[1,]", "bad-json"),
        ("{\"a\":1,}", "bad-json"), ("\"\\x\"", "bad-json"), ("\"a", "bad-json"), ("\"\\ud800\"", "bad-json"),
        ("\"\u{01}\"", "bad-json"), ("// 1", "bad-json"), ("[1", "bad-json"), ("{1:2}", "bad-json"),
    ])
    func `refuses what is not a whole number in range`(text: String, code: String) {
        let (_, findings) = read(text) { $0.integer(in: 0...2_147_483_647) }
        #expect(findings.first?.code == code)
    }

    @Test(arguments: [("0", 0), ("-0", 0), ("2147483647", 2_147_483_647), ("\u{FEFF} 7\r\n", 7)])
    func `reads whole numbers`(text: String, expected: Int) {
        let (value, findings) = read(text) { $0.integer(in: 0...2_147_483_647) }
        #expect(value == expected)
        #expect(findings.isEmpty)
    }

    @Test func `refuses bytes that are not UTF-8`() {
        var reader = JSONReader([0x22, 0xFF, 0x22])
        #expect(reader.string() == nil)
        #expect(reader.findings.map(\.code) == ["bad-json"])
    }

    @Test func `caps nesting instead of overflowing the stack`() {
        let (_, findings) = read(String(repeating: "[", count: 200_000)) { $0.skip() }
        #expect(findings.map(\.code) == ["bad-json"])
        let (_, shallow) = read(String(repeating: "[", count: 100) + String(repeating: "]", count: 100)) {
            $0.skip()
        }
        #expect(shallow.isEmpty)
    }

    @Test func `reports a key that repeats, and rows of the wrong length`() {
        var row: [Int] = []
        let (_, findings) = read(#"{"a": 1, "a": [1, 2, 3], "b": [1], "c": [1, 2, 3]}"#) { reader in
            reader.object(known: nil) { reader, key in
                if key == "a" {
                    _ = reader.integer(in: 0...5)
                } else {
                    _ = reader.row(of: [0...5, 0...5], into: &row)
                }
            }
        }
        #expect(findings.map(\.code) == ["duplicate-key", "wrong-length", "wrong-length"])
    }

    @Test func `lists the first findings and counts the rest`() {
        let (_, findings) = read("[" + Array(repeating: "true", count: 80).joined(separator: ",") + "]") {
            reader in
            reader.array { reader, _ in _ = reader.integer(in: 0...1) }
        }
        #expect(findings.count == JSONReader.mostFindings + 1)
        #expect(findings.last?.message == "30 more findings are not listed")
    }

    @Test func `never traps on text cut off or garbled anywhere`() {
        let good = Array(#"{"a": [1, -2.5e+3, "x\u00e9\ud83d\ude00"], "b": {"c": null, "d": true}}"#.utf8)
        var dice = Dice(seed: 7)
        for cut in 0...good.count {
            var reader = JSONReader(Array(good[..<cut]))
            reader.skip()
            reader.end()
            #expect(reader.findings.hasErrors == (cut < good.count))
        }
        for _ in 0..<2000 {
            var bytes = good
            for _ in 0..<3 {
                bytes[dice.below(bytes.count)] = UInt8(dice.below(256))
            }
            var reader = JSONReader(bytes)
            reader.object(known: ["a", "b"]) { reader, key in
                if key == "a" {
                    reader.array { reader, _ in _ = reader.integer(in: 0...9) }
                } else {
                    reader.skip()
                }
            }
            reader.end()
        }
    }
}
