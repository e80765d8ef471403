import CCMark

/// What stands beside a place in a text, across the borders of nodes.
enum InlineNeighbours {
    /// The three kinds of characters that emphasis tells apart.
    enum Kind {
        case space
        case punctuation
        case letter
    }

    /// Whether a bare link may begin at the very start of a text node.
    static func startsWord(_ node: Node) -> Bool {
        guard let previous = node.previous else { return true }
        switch previous.type {
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_EMPH, CMARK_NODE_STRONG: return true
        default: return false
        }
    }

    /// What stands before an offset in a node's text.
    static func before(_ offset: Int, in text: UnsafeBufferPointer<UInt8>, of node: Node) -> Kind {
        guard offset == 0 else {
            var start = offset - 1
            while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
            return kind(text, start..<offset)
        }
        return beside(node.previous, in: node.parent)
    }

    /// What stands after an offset in a node's text.
    static func after(_ offset: Int, in text: UnsafeBufferPointer<UInt8>, of node: Node) -> Kind {
        guard offset == text.count else {
            var end = offset + 1
            while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
            return kind(text, offset..<end)
        }
        return beside(node.next, in: node.parent)
    }

    private static func beside(_ sibling: Node?, in parent: Node?) -> Kind {
        guard let sibling else {
            return parent?.type == CMARK_NODE_PARAGRAPH || parent?.type == CMARK_NODE_HEADING
                ? .space : .punctuation
        }
        return sibling.type == CMARK_NODE_SOFTBREAK || sibling.type == CMARK_NODE_LINEBREAK
            ? .space : .punctuation
    }

    private static func kind(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Kind {
        guard let first = range.first,
            let scalar = String(decoding: text[range], as: UTF8.self).unicodeScalars.first
        else { return .space }
        if text[first] < 0x80 {
            switch text[first] {
            case 0x09...0x0D, 0x20: return .space
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .letter
            default: return .punctuation
            }
        }
        if scalar.properties.isWhitespace { return .space }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return .punctuation
        default: return .letter
        }
    }
}
