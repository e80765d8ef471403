import Markup
import Testing
import Unconference

@Suite struct FrontMatterTests {
    struct Case: Sendable {
        var file: String
        var format: FrontMatter.Format?
        var bytes = ""
        var body: String
        var line = 1
    }

    static let cases = [
        Case(file: "---\ntitle: a\n---\nbody\n", format: .yaml, bytes: "title: a\n", body: "body\n", line: 4),
        Case(
            file: "---\r\ntitle: a\r\n---\r\nbody\r\n",
            format: .yaml,
            bytes: "title: a\r\n",
            body: "body\r\n",
            line: 4
        ),
        Case(file: "---  \na: b\n...\nbody", format: .yaml, bytes: "a: b\n", body: "body", line: 4),
        Case(file: "\u{FEFF}---\na: b\n---\nbody", format: .yaml, bytes: "a: b\n", body: "body", line: 4),
        Case(file: "+++\na = 1\n+++\nbody", format: .toml, bytes: "a = 1\n", body: "body", line: 4),
        Case(file: "---\n---\nbody", format: .yaml, bytes: "", body: "body", line: 3),
        Case(file: "---\na: b\n---", format: .yaml, bytes: "a: b\n", body: "", line: 4),
        Case(
            file: "---\ntitle: A --- B\n---\nx\n\n---\n",
            format: .yaml,
            bytes: "title: A --- B\n",
            body: "x\n\n---\n",
            line: 4
        ),
        Case(
            file: "---\ntext: |\n  ---\n---\nx",
            format: .yaml,
            bytes: "text: |\n  ---\n",
            body: "x",
            line: 5
        ),
        Case(file: "\n---\na: b\n---\n", body: "\n---\na: b\n---\n"),
        Case(file: "----\na: b\n---\n", body: "----\na: b\n---\n"),
        Case(file: "", body: ""),
    ]

    @Test(arguments: cases)
    func `cuts front matter off by whole lines`(_ expected: Case) throws {
        let document = try Document(Array(expected.file.utf8), file: "note.md")
        #expect(document.frontMatter?.format == expected.format)
        #expect(
            document.frontMatter.map { String(decoding: $0.bytes, as: UTF8.self) }
                == expected.format.map { _ in expected.bytes }
        )
        #expect(String(decoding: document.body, as: UTF8.self) == expected.body)
        #expect(document.bodyLine == expected.line)
        #expect(document.findings == [])
    }

    @Test func `says where front matter begins that never ends`() throws {
        let document = try Document(Array("---\ntitle: a\n\nbody".utf8), file: "note.md")
        #expect(document.findings.map(\.code) == ["front-matter-open"])
        #expect(document.findings.first?.place == Place(file: "note.md", line: 1, column: 1))
    }

    @Test func `counts lines and columns in characters up to a byte that is not UTF-8`() throws {
        let bytes = Array("---\na: b\n---\nGrüße ".utf8) + [0xFF] + Array(" x\n".utf8)
        let failure = #expect(throws: Failure.self) { try Document(bytes, file: "note.md") }
        #expect(failure?.findings.map(\.code) == ["not-utf8"])
        #expect(failure?.findings.first?.place == Place(file: "note.md", line: 4, column: 7))
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80],
            [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xE2, 0x28, 0xA1],
        ] as [[UInt8]]
    )
    func `refuses bytes that only look like UTF-8`(_ bytes: [UInt8]) {
        #expect(throws: Failure.self) { try Document(Array("abc".utf8) + bytes, file: "note.md") }
        #expect(throws: Failure.self) {
            try Document(bytes + Array("a long line of text follows".utf8), file: "note.md")
        }
    }

    @Test(arguments: [
        ("---\ntitle: a\n---\nx", true), ("---\n# kept\n\n\"title\": a\n---\nx", true),
        ("\u{FEFF}---\r\na:\r\n---\r\n", true),
        ("+++\na = 1\n+++\n", true), ("---\nHello there\n---\nrest", false), ("---\n---\n", false),
        ("***\na: b\n***", false), ("---\nhttps://a.example\n---", false), ("", false),
    ])
    func `a file begins with front matter where a key follows its border`(text: String, begins: Bool) {
        #expect(FrontMatter.begins(Array(text.utf8)) == begins)
    }
}
