import Markup
import Testing
import Unconference

@Suite struct PlainTextTests {
    static func read(_ markdown: String, smart: Bool = false) throws -> (Document, PlainText) {
        let document = try Document(Array(markdown.utf8), file: "note.md", smartPunctuation: smart)
        return (document, document.plainText())
    }

    static func words(_ text: PlainText, _ kind: Passage.Kind) -> [String] {
        text.passages.filter { $0.kind == kind }.map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test(arguments: [
        "Ask **An**na Smith.", "Ask ~~An~~na Smith.", "# Ask An~n~a Smith.", "Ask Anna *Smith*.",
        "Ask *An***na** Smith.", "Ask An<b>na</b> Smith.",
        "Ask Anna\nSmith.",
        "- Ask Anna\n  Smith.", "> Ask `Anna` Smith.", "Ask [Anna](/a) Smith.", "Ask Anna  \nSmith.",
        "Ask A\\nna Smith."
            .replacing("\\n", with: "&#110;"), "> [!NOTE]\n> Ask Anna Smith.",
        "x[^1]\n\n[^1]: Ask Anna ~~Smith~~.",
    ])
    func `finds a name across markup`(_ markdown: String) throws {
        let (_, text) = try Self.read(markdown)
        #expect(
            text.passages.contains { String(decoding: $0.text, as: UTF8.self).contains("Ask Anna Smith.") }
        )
    }

    @Test func `keeps apart what stands beside the words`() throws {
        let (document, text) = try Self.read(
            """
            # Head

            See [this](/anna "Anna's") and ![Anna at work](anna.png "At work") <!-- Anna -->.

            | Cell *one* | b |
            |---|---|
            | two | c |

            ```js Anna
            let anna
            ```

            <div>Anna</div>
            """
        )
        #expect(document.passages == text.passages)
        #expect(Self.words(text, .heading(level: 1)) == ["Head"])
        #expect(Self.words(text, .paragraph) == ["See this and  ."])
        #expect(Self.words(text, .linkTarget) == ["/anna"])
        #expect(Self.words(text, .title) == ["Anna's", "At work"])
        #expect(Self.words(text, .alternativeText) == ["Anna at work"])
        #expect(Self.words(text, .imageSource) == ["anna.png"])
        #expect(Self.words(text, .cell) == ["Cell one", "b", "two", "c"])
        #expect(Self.words(text, .codeInfo) == ["js Anna"])
        #expect(Self.words(text, .code) == ["let anna\n"])
        #expect(Self.words(text, .html) == ["<!-- Anna -->", "<div>Anna</div>\n"])
    }

    static let places: [(markdown: String, line: Int, column: Int)] = [
        ("XX", 1, 1), ("a XX", 1, 3), ("ä *b* XX", 1, 7), ("a\n   b XX", 2, 6),
        ("---\nt: a\n---\n\n- a\n  XX", 6, 3),
        ("> a\n>   **b** XX", 2, 11), ("[r]: /r\n[r] XX", 2, 5), ("# a XX", 1, 5), ("a XX\n===", 1, 3),
        ("| a | b |\n|---|---|\n| c | d \\| XX |", 3, 12), ("```\na\n  XX\n```", 3, 3),
        ("a\n\n    b\n    XX", 4, 5),
        ("x[^1]\n\n[^1]: a\n\n    *b* XX", 5, 9), ("x[^1]\n\n[^1]: a *b* XX", 3, 13), ("![a XX](b)", 1, 5),
        ("a &amp; XX", 1, 9),
        ("\u{FEFF}a XX", 1, 3), ("a\r\n\r\nb\r\nXX\r\n", 4, 1), ("[a](b \"XX\")", 1, 8),
        ("<div>\nXX\n</div>", 2, 1),
        ("1. a\n   - b\n     c `d` XX", 3, 12), ("x\\~y XX", 1, 6),
    ]

    @Test(arguments: places.indices)
    func `leads back to where words were written`(_ index: Int) throws {
        let (markdown, line, column) = Self.places[index]
        let (document, text) = try Self.read(markdown)
        var found: Place?
        for passage in text.passages where found == nil {
            let bytes = passage.text
            if let offset = bytes.indices.first(where: { bytes[$0...].starts(with: "XX".utf8) }) {
                found = document.place(of: offset, in: passage)
            }
        }
        #expect(found == Place(file: "note.md", line: line, column: column), "\(markdown.debugDescription)")
    }

    @Test func `lists links and images with their lines`() throws {
        let (_, text) = try Self.read(
            "[a](b.md#c)\n![d](e.png)\n\nhttps://f.example www.g.example h@i.example [j](javascript:k)\n"
        )
        #expect(
            text.links.map(\.address) == [
                "b.md#c", "https://f.example", "http://www.g.example", "mailto:h@i.example", "javascript:k",
            ]
        )
        #expect(text.links.map(\.line) == [1, 4, 4, 4, 4])
        #expect(text.links.map(\.destination) == [.site, .outside, .outside, .mail, .refused(.scheme)])
        #expect(text.images.map(\.address) == ["e.png"])
        #expect(text.images.map(\.words) == ["d"])
        #expect(text.images.map(\.line) == [2])
    }

    @Test func `gives headings the anchors that rendering gives them`() throws {
        let (document, text) = try Self.read(
            "# Größe & Maß\n## 東京\n## a\n## A!\n## `a`-1\n# *fn*-1\n##\n# ÉTÉ\n"
        )
        let anchors = ["größe--maß", "東京", "a", "a-1", "a-1-1", "section-fn-1", "section", "été"]
        #expect(text.headings.map(\.anchor) == anchors)
        let rendering = document.render()
        #expect(rendering.headings == text.headings)
        let written = String(decoding: rendering.html, as: UTF8.self)
        for anchor in anchors { #expect(written.contains(" id=\"\(anchor)\"")) }
    }

    @Test func `counts words and cuts excerpts at a word`() throws {
        let (_, text) = try Self.read("# Two words\n\nIt's five — words, in *all*.\n\n- 東京 one\n\n`code`\n")
        #expect(text.wordCount == 2 + 5 + 3 + 1)
        #expect(text.excerpt() == "It's five — words, in all.")
        #expect(text.excerpt(characters: 12) == "It's five —…")
        #expect(try Self.read("> quoted\n\n- a\n").1.excerpt() == nil)
    }
}
