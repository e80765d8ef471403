import Markup
import Testing
import Unconference

/// Seeded soups of bytes and of Markdown's own words: nothing traps, and nothing but known tags comes out.
@Suite struct RandomTests {
    static let words: [String] = [
        "a", "Anna", "é", "東", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "*", "**", "_", "~", "~~",
        "`", "``",
        "```", "~~~", "[", "]", "(", ")", "![", "[^a]", "[^a]:", "[^b]: ", "]:", "](", "<", ">", "> ", "- ",
        "1. ", "7) ",
        "# ", "## ", "===", "---", "| ", "|", "|-|", "|:-:|-|", "\n|a|b|\n|-|-|\n|c|", "\\", "\\|", "\\~",
        "&amp;", "&#0;",
        "&colon;", "http://", "https://a.b", "www.", "@", "a@b.c", ":", "//", "javascript:", "<a href='",
        "<br>", "<!--",
        "-->", "<script>", "\"", "'", "[ ] ", "- [x] ", "[!NOTE]", "> [!TIP]\n", "{{", "}}", "+++", "\u{0}",
        "\u{FEFF}",
        String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self), "\u{A0}", "…", "<https://a.b>", "[r]: /u 't'\n",
        "[r]",
    ]

    @Test(arguments: 0..<24)
    func `makes known tags only of any soup of Markdown`(_ seed: UInt64) throws {
        var random = Dice(seed: seed &+ 1)
        let page = RenderOptions.page {
            $0.hasPrefix("a") ? ImageSource(address: $0, width: 1, height: 2) : nil
        }
        for _ in 0..<60 {
            let length = Int(random.next() % 60) + 1
            let text = (0..<length).map { _ in Self.words[Int(random.next() % UInt64(Self.words.count))] }
                .joined()
            let isSmart = random.next() % 2 == 0
            guard let document = try? Document(Array(text.utf8), file: "soup.md", smartPunctuation: isSmart)
            else {
                continue
            }
            for options in [RenderOptions.fragment, page] {
                let rendering = document.render(options)
                let html = String(decoding: rendering.html, as: UTF8.self)
                #expect(
                    Attributes.areKnown(in: html),
                    "\(text.debugDescription) gave \(html.debugDescription)"
                )
                #expect(Balance.isBalanced(html), "\(text.debugDescription) gave \(html.debugDescription)")
                for address in Attributes.values(of: ["href", "src"], in: html) {
                    #expect(Attributes.isHarmless(address), "\(text.debugDescription)")
                }
                let cut = rendering.sections.flatMap { $0.headingHTML + $0.html }
                #expect(cut + rendering.footnotes == rendering.html)
            }
            let plain = document.plainText()
            #expect(document.passages == plain.passages)
            for passage in plain.passages {
                for offset in passage.text.indices where offset % 7 == 0 {
                    let place = document.place(of: offset, in: passage)
                    #expect((place.line ?? 0) >= 1 && (place.column ?? 1) >= 1)
                }
            }
            #expect(plain.headings.allSatisfy { !$0.anchor.isEmpty })
        }
    }

    @Test(arguments: 0..<8)
    func `never traps on any soup of bytes`(_ seed: UInt64) {
        var random = Dice(seed: seed &+ 100)
        for _ in 0..<200 {
            let bytes = (0..<Int(random.next() % 200)).map { _ in
                UInt8(truncatingIfNeeded: random.next() % 140)
            }
            let noise = (0..<8).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            for text in [bytes, bytes + noise] {
                guard let document = try? Document(text, file: "soup.md") else { continue }
                #expect(Attributes.areKnown(in: String(decoding: document.render().html, as: UTF8.self)))
                _ = document.plainText()
            }
        }
    }
}

/// Whether every tag of some HTML is closed, and in the right order.
enum Balance {
    static func isBalanced(_ html: String) -> Bool {
        var open: [Substring] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { return false }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasSuffix("/") { continue }
            if tag.hasPrefix("/") {
                guard open.popLast() == tag.dropFirst() else { return false }
            } else {
                open.append(tag.prefix { $0 != " " })
            }
        }
        return open.isEmpty
    }
}
