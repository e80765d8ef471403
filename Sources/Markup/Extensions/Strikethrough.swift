import CCMark

/// Pairs the tildes of a paragraph, as GitHub does: one or two on both sides, the same on both.
struct Strikethrough {
    /// One side of a pair.
    struct Edge {
        var node: Node
        /// Where the tildes begin in the node's text.
        var offset: Int
        var length: Int
        var opens: Bool
    }

    /// The tildes of one parent that may still open a pair.
    private struct Openers {
        var places: [Int] = []
        /// How many of them are one tilde long, and how many two.
        var counts = [0, 0]
    }

    /// The sides found, in the order of the text.
    private(set) var edges: [Edge] = []
    /// The first side that no text was yet asked for.
    private var next = 0
    private var order: [(edge: Edge, isMatched: Bool)] = []

    /// Looks through the text below a paragraph, a heading or a table's cell.
    init(below block: Node) {
        collect(below: block)
        edges = order.lazy.filter(\.isMatched).map(\.edge)
    }

    private mutating func collect(below block: Node) {
        // Tildes pair only with others in the same parent; a parent's open ones wait while its children are read.
        var openers = [Openers()]
        var node = block.firstChild
        while let current = node {
            if current.type == CMARK_NODE_TEXT {
                collect(current, openers: &openers[openers.count - 1])
            } else if current.type != CMARK_NODE_IMAGE, let child = current.firstChild {
                openers.append(Openers())
                node = child
                continue
            }
            var last: Node? = current
            while let done = last, done.next == nil {
                last = done.parent == block ? nil : done.parent
                if last != nil { openers.removeLast() }
            }
            node = last?.next
        }
    }

    private mutating func collect(_ node: Node, openers: inout Openers) {
        let text = node.literal
        guard text.firstOffset(of: UInt8(ascii: "~")) != nil else { return }
        var floor = 0
        var i = 0
        while true {
            i = ByteScan.nextTrigger(text, from: i)
            guard i < text.count else { return }
            if text[i] != UInt8(ascii: "~") {
                if let link = BareLink.at(
                    i,
                    in: text,
                    floor: floor,
                    startsWord: InlineNeighbours.startsWord(node)
                ) {
                    i = link.range.upperBound
                    floor = i
                } else {
                    i += 1
                }
                continue
            }
            var end = i
            while end < text.count, text[end] == UInt8(ascii: "~") { end += 1 }
            let isEscaped = i >= 3 && text[i - 1] == 0x90 && text[i - 2] == 0xB7 && text[i - 3] == 0xEF
            if !isEscaped, end - i <= 2 { add(node, text, i..<end, &openers) }
            i = end
        }
    }

    private mutating func add(
        _ node: Node,
        _ text: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        _ openers: inout Openers
    ) {
        let before = InlineNeighbours.before(range.lowerBound, in: text, of: node)
        let after = InlineNeighbours.after(range.upperBound, in: text, of: node)
        let canOpen = after != .space && (after != .punctuation || before != .letter)
        let canClose = before != .space && (before != .punctuation || after != .letter)
        var edge = Edge(node: node, offset: range.lowerBound, length: range.count, opens: true)
        if canClose, openers.counts[range.count - 1] > 0 {
            // What was opened in between stays text, for pairs do not cross.
            while let last = openers.places.popLast() {
                let length = order[last].edge.length
                openers.counts[length - 1] -= 1
                if length == range.count {
                    order[last].isMatched = true
                    break
                }
            }
            edge.opens = false
            order.append((edge, true))
        } else if canOpen {
            openers.places.append(order.count)
            openers.counts[range.count - 1] += 1
            order.append((edge, false))
        }
    }

    /// A text without the sides that stand in it, cut where they stood: each piece with its offset in the text.
    ///
    /// Texts have to be asked for in their order.
    mutating func pieces(of node: Node) -> [(offset: Int, text: UnsafeBufferPointer<UInt8>)] {
        let text = node.literal
        var pieces: [(Int, UnsafeBufferPointer<UInt8>)] = []
        var start = 0
        while next < edges.count, edges[next].node == node {
            pieces.append((start, UnsafeBufferPointer(rebasing: text[start..<edges[next].offset])))
            start = edges[next].offset + edges[next].length
            next += 1
        }
        pieces.append((start, UnsafeBufferPointer(rebasing: text[start...])))
        return pieces
    }
}
