import CCMark

/// Gathers the words, links and images of one paragraph, heading or cell.
struct InlineCollector {
    private let tree: Tree
    private let block: Node
    private let inlineText: InlineText
    /// Whether nobody asks for links and images.
    private let isForPassages: Bool
    private(set) var text: [UInt8] = []
    private(set) var runs: [Passage.Run] = []
    private(set) var links: [Reference] = []
    private(set) var images: [Reference] = []
    /// What stands beside the words: targets, titles, alternative texts, HTML.
    private(set) var passages: [Passage] = []
    /// The last line and column that a node gave, for those that give none.
    private var line: Int
    private var column: Int
    private var linkDepth = 0
    private var strikes: Strikethrough?

    init(_ tree: Tree, block: Node, isForPassages: Bool = false) {
        self.tree = tree
        self.isForPassages = isForPassages
        self.block = block
        inlineText = InlineText(tree)
        line = block.startLine
        column = block.startColumn
        strikes = tree.hasTildes ? Strikethrough(below: block) : nil
    }

    mutating func collect() {
        var node = block.firstChild
        while let current = node {
            if enter(current), let child = current.firstChild {
                if current.type == CMARK_NODE_LINK { linkDepth += 1 }
                node = child
                continue
            }
            var last: Node? = current
            while let done = last, done.next == nil {
                last = done.parent == block ? nil : done.parent
                if last?.type == CMARK_NODE_LINK { linkDepth -= 1 }
            }
            node = last?.next
        }
    }

    private mutating func enter(_ node: Node) -> Bool {
        if node.startLine > 0 {
            line = node.startLine
            column = node.startColumn
        }
        switch node.type {
        case CMARK_NODE_TEXT:
            text(node)
            if linkDepth == 0, !isForPassages { bareLinks(node) }
        case CMARK_NODE_CODE: append(node.literal)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: appendSpace()
        case CMARK_NODE_HTML_INLINE: beside(.html, tree.clean(node.literal))
        case CMARK_NODE_LINK: return link(node)
        case CMARK_NODE_IMAGE: image(node)
        default: return true
        }
        return false
    }

    private mutating func text(_ node: Node) {
        guard let pieces = strikes?.pieces(of: node) else { return append(node.literal) }
        let start = column
        for piece in pieces where !piece.text.isEmpty {
            column = start + piece.offset
            append(piece.text)
        }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        runs.append(run(offset: text.count))
        if tree.hasMarks { text += Rewriting.withoutMarks(bytes) } else { text.append(contentsOf: bytes) }
    }

    private mutating func appendSpace() {
        runs.append(run(offset: text.count))
        text.append(0x20)
    }

    private mutating func beside(_ kind: Passage.Kind, _ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        passages.append(Passage(kind: kind, text: bytes, runs: [run(offset: 0)]))
    }

    private func run(offset: Int) -> Passage.Run {
        var column = column
        if let cell = tree.cell(block) { column += cell.offset - cell.writtenOffset }
        return Passage.Run(offset: offset, line: tree.fileLine(line), column: max(1, column))
    }

    private mutating func link(_ node: Node) -> Bool {
        if tree.footnote(target: node.url) != nil {
            return node.firstChild?.literal.first != UInt8(ascii: "^")
        }
        let address = tree.clean(node.url)
        if !isForPassages { links.append(reference(address, words: inlineText.words(below: node))) }
        beside(.linkTarget, address)
        beside(.title, tree.clean(node.title))
        return true
    }

    private mutating func image(_ node: Node) {
        guard tree.footnote(target: node.url) == nil else { return }
        let address = tree.clean(node.url)
        let words = inlineText.bytes(below: node)
        if !isForPassages {
            images.append(reference(address, words: String(decoding: words, as: UTF8.self)))
        }
        beside(.alternativeText, words)
        beside(.imageSource, address)
        beside(.title, tree.clean(node.title))
    }

    private mutating func bareLinks(_ node: Node) {
        let text = node.literal
        var i = 0
        var floor = 0
        while true {
            i = ByteScan.nextTrigger(text, from: i)
            guard i < text.count else { return }
            guard
                let link = BareLink.at(
                    i,
                    in: text,
                    floor: floor,
                    startsWord: InlineNeighbours.startsWord(node)
                )
            else {
                i += 1
                continue
            }
            i = link.range.upperBound
            floor = i
            guard link.isAllowed else { continue }
            let words = tree.clean(UnsafeBufferPointer(rebasing: text[link.range]))
            let address = link.address(words)
            links.append(reference(address, words: String(decoding: words, as: UTF8.self)))
        }
    }

    private func reference(_ address: [UInt8], words: String) -> Reference {
        Reference(
            address: String(decoding: address, as: UTF8.self),
            words: words,
            destination: Destination(address),
            line: tree.fileLine(line)
        )
    }
}
