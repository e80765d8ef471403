import CCMark
import Unconference

extension Renderer {
    /// Writes a reference; says whether the words that were linked still have to be written before it.
    mutating func enterReference(_ node: Node, to number: Int) -> Bool {
        if let next = node.next, next.type == CMARK_NODE_TEXT, next.literal.starts(with: "](".utf8) {
            note(
                .warning,
                "footnote-in-link",
                "a reference to a footnote among the words of a link keeps it from being one",
                at: node,
                help: "write the reference behind the link"
            )
        }
        if let text = node.firstChild, text.next == nil, text.type == CMARK_NODE_TEXT,
            text.literal.first == UInt8(ascii: "^")
        {
            outerLink = nil
            // Of `[^1][^2]` libcmark makes one link with the words `^1`.
            if let first = footnotes.number(labelled: text.literal.dropFirst()), first != number {
                writeReference(to: first)
            }
            writeReference(to: number)
            return false
        }
        out.write("[")
        return enterEmpty(node)
    }

    mutating func writeReference(to number: Int) {
        let (shown, occurrence) = footnotes.refer(to: number)
        out.write("<sup class=\"footnote-ref\">")
        // Two references beside each other would read as one number; they stay on one line.
        if let end = footnotes.referenceEnd, end <= out.count, out.isUnseen(from: end) {
            out.write(",\u{202F}")
        }
        out.write("<a href=\"#")
        writeAnchor("fn-", shown)
        out.write("\" id=\"")
        writeReferenceAnchor(shown, occurrence)
        out.write("\">")
        out.write(number: shown)
        out.write("</a></sup>")
        footnotes.referenceEnd = out.count
    }

    /// Writes the footnotes that were referred to, each with the way back to all its references.
    mutating func writeFootnotes() {
        guard !footnotes.order.isEmpty else { return noteUnused() }
        isLoose = true
        var texts: [(text: [UInt8], closing: Int)] = []
        // A footnote's text may refer to further ones, so the order grows while texts are written.
        while texts.count < footnotes.order.count {
            let start = out.count
            if let item = footnotes.items[footnotes.order[texts.count]] { walk(below: item) }
            out.breakLine()
            let text = out.bytes(from: start)
            let closing = text.suffix(5).elementsEqual("</p>\n".utf8) ? text.count - 5 : text.count
            out.truncate(to: start)
            texts.append((text, closing))
        }
        out.breakLine()
        out.write("<section class=\"footnotes\" aria-label=\"")
        out.writeEscaped(options.words.footnotes)
        out.write("\">\n<ol>\n")
        for (i, note) in texts.enumerated() {
            out.write("<li id=\"")
            writeAnchor("fn-", i + 1)
            out.write("\">\n")
            out.write(Array(note.text[..<note.closing]))
            for occurrence in 1...max(1, footnotes.references[footnotes.order[i]] ?? 1) {
                writeBackLink(i + 1, occurrence)
            }
            out.write(Array(note.text[note.closing...]))
            out.breakLine()
            out.write("</li>\n")
        }
        out.write("</ol>\n</section>\n")
        noteUnused()
    }

    private mutating func writeBackLink(_ shown: Int, _ occurrence: Int) {
        out.write(" <a href=\"#")
        writeReferenceAnchor(shown, occurrence)
        out.write("\" class=\"footnote-backref\" aria-label=\"")
        out.writeEscaped(options.words.backToReference)
        out.write(" ")
        out.write(number: shown)
        if occurrence > 1 {
            out.write("-")
            out.write(number: occurrence)
        }
        out.write("\">↩")
        if occurrence > 1 {
            out.write("<sup class=\"footnote-ref\">")
            out.write(number: occurrence)
            out.write("</sup>")
        }
        out.write("</a>")
    }

    private mutating func writeAnchor(_ kind: StaticString, _ number: Int) {
        out.writeEscaped(options.anchorPrefix)
        out.write(kind)
        out.write(number: number)
    }

    private mutating func writeReferenceAnchor(_ shown: Int, _ occurrence: Int) {
        writeAnchor("fnref-", shown)
        if occurrence > 1 {
            out.write("-")
            out.write(number: occurrence)
        }
    }

    private mutating func noteUnused() {
        for (number, footnote) in (tree.rewriting?.footnotes ?? []).enumerated()
        where footnotes.references[number] == nil {
            let label = String(decoding: footnote.label, as: UTF8.self)
            findings.append(
                Finding(
                    .warning,
                    "footnote-unused",
                    "nothing refers to the footnote [^\(label)], so it is left out",
                    at: Place(file: file, line: footnote.line + tree.source.firstLine - 1),
                    help: "write [^\(label)] where it belongs"
                )
            )
        }
    }
}
