import CCMark

extension Document {
    /// The headings that head nothing, by the lines of the file: those below which nothing is shown before the next one of
    /// their level or a higher one, or before the end.
    public var linesOfEmptySections: [Int] {
        var lines: [Int] = []
        var open: (level: Int, line: Int)?
        var next = tree.root.firstChild
        while let node = next {
            next = node.next
            if node.type == CMARK_NODE_HEADING, tree.cell(node) == nil {
                if let open, node.headingLevel <= open.level { lines.append(open.line) }
                open = (node.headingLevel, tree.fileLine(node.startLine))
            } else if isShown(node) {
                open = nil
            }
        }
        if let open { lines.append(open.line) }
        return lines
    }

    /// Whether readers see a block where it stands: they see no markup, and footnotes at the end.
    private func isShown(_ block: Node) -> Bool {
        switch block.type {
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK: false
        case CMARK_NODE_LIST: block.firstChild.flatMap(tree.footnote) == nil
        default: true
        }
    }

    /// The paragraphs that are a few words on a line, without any markup, with the lines of the file.
    ///
    /// - Parameters:
    ///   - limit: how many bytes they may have at most.
    ///   - isWanted: whether one may be wanted that begins with some bytes; most aren't, and need not be read.
    public func shortParagraphs(
        upTo limit: Int,
        where isWanted: (_ beginning: UnsafeBufferPointer<UInt8>) -> Bool
    ) -> [(text: String, line: Int)] {
        var paragraphs: [(text: String, line: Int)] = []
        var next = tree.root.firstChild
        while let node = next {
            next = node.next
            guard node.type == CMARK_NODE_PARAGRAPH,
                let first = node.firstChild, first.type == CMARK_NODE_TEXT, isWanted(first.literal),
                node.startLine == node.endLine, let text = plainText(of: node, upTo: limit)
            else { continue }
            paragraphs.append((text, tree.fileLine(node.startLine)))
        }
        return paragraphs
    }

    /// The words of a paragraph that is nothing but words; nil where it has more bytes, or anything else.
    private func plainText(of paragraph: Node, upTo limit: Int) -> String? {
        var bytes: [UInt8] = []
        var next = paragraph.firstChild
        while let node = next {
            guard node.type == CMARK_NODE_TEXT else { return nil }
            let literal = node.literal
            guard bytes.count + literal.count <= limit else { return nil }
            bytes += literal
            next = node.next
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
