import CCMark

/// Walks a tree and gathers its words.
struct PlainTextCollector {
    private let tree: Tree
    private let words: InlineText
    /// Whether nobody asks for headings, links, images and numbers of words.
    private let isForPassages: Bool
    private var result = PlainText()
    private var anchors: Anchors
    /// The offsets at which the body's lines begin, once a block of code asks for them.
    private lazy var starts = tree.source.lineStarts()
    /// The footnotes that the walk is in.
    private var footnoteDepth = 0

    static func collect(_ tree: Tree, anchorPrefix: String) -> PlainText {
        var collector = PlainTextCollector(tree, anchorPrefix: anchorPrefix)
        collector.walk()
        return collector.result
    }

    /// The passages and nothing else.
    static func passages(_ tree: Tree) -> [Passage] {
        var collector = PlainTextCollector(tree, anchorPrefix: "", isForPassages: true)
        collector.walk()
        return collector.result.passages
    }

    private init(_ tree: Tree, anchorPrefix: String, isForPassages: Bool = false) {
        self.tree = tree
        self.isForPassages = isForPassages
        words = InlineText(tree)
        anchors = Anchors(prefix: anchorPrefix)
    }

    private mutating func walk() {
        var node = tree.root.firstChild
        while let current = node {
            if enter(current), let child = current.firstChild {
                if current.type == CMARK_NODE_ITEM, tree.footnote(current) != nil { footnoteDepth += 1 }
                node = child
                continue
            }
            var last: Node? = current
            while let done = last, done.next == nil {
                last = done.parent == tree.root ? nil : done.parent
                if let item = last, item.type == CMARK_NODE_ITEM, tree.footnote(item) != nil {
                    footnoteDepth -= 1
                }
            }
            node = last?.next
        }
    }

    /// Gathers a block; says whether there are others in it.
    private mutating func enter(_ node: Node) -> Bool {
        switch node.type {
        case CMARK_NODE_PARAGRAPH: paragraph(node)
        case CMARK_NODE_HEADING: heading(node)
        case CMARK_NODE_CODE_BLOCK: code(node)
        case CMARK_NODE_HTML_BLOCK: lines(node, kind: .html, skipping: 0)
        default: return true
        }
        return false
    }

    private mutating func paragraph(_ node: Node) {
        if node.parent?.type == CMARK_NODE_DOCUMENT, result.firstParagraph == nil {
            result.firstParagraph = result.passages.count
        }
        inlines(node, kind: .paragraph)
    }

    private mutating func heading(_ node: Node) {
        guard tree.cell(node) == nil else { return inlines(node, kind: .cell) }
        if footnoteDepth == 0, !isForPassages {
            let title = words.words(below: node)
            let anchor = anchors.anchor(for: title)
            let line = tree.fileLine(node.startLine)
            result.headings.append(
                Heading(level: node.headingLevel, title: title, anchor: anchor, line: line)
            )
        }
        inlines(node, kind: .heading(level: node.headingLevel))
    }

    private mutating func inlines(_ block: Node, kind: Passage.Kind) {
        // The passage stands before those of its links and images.
        let place = result.passages.count
        result.passages.append(Passage(kind: kind, text: [], runs: []))
        var inlines = InlineCollector(tree, block: block, isForPassages: isForPassages)
        inlines.collect()
        if !isForPassages {
            result.wordCount += WordCount.count(inlines.text)
            result.links += inlines.links
            result.images += inlines.images
        }
        result.passages[place].text = inlines.text
        result.passages[place].runs = inlines.runs
        result.passages += inlines.passages
    }

    private mutating func code(_ node: Node) {
        let info = tree.clean(node.fenceInfo)
        if !info.isEmpty {
            let run = Passage.Run(offset: 0, line: tree.fileLine(node.startLine), column: node.startColumn)
            result.passages.append(Passage(kind: .codeInfo, text: info, runs: [run]))
        }
        lines(node, kind: .code, skipping: tree.isFenced(node, starts: starts) ? 1 : 0)
    }

    /// Gathers a block whose text stands line by line as it was written.
    private mutating func lines(_ node: Node, kind: Passage.Kind, skipping: Int) {
        let text = tree.clean(node.literal)
        var runs: [Passage.Run] = []
        var offset = 0
        var line = node.startLine + skipping
        while offset < text.count {
            runs.append(Passage.Run(offset: offset, line: tree.fileLine(line), column: 1))
            offset = (text[offset...].firstIndex(of: 0x0A) ?? text.count) + 1
            line += 1
        }
        guard !runs.isEmpty else { return }
        result.passages.append(Passage(kind: kind, text: text, runs: runs))
    }
}

extension Document {
    /// What the document says, without its markup.
    ///
    /// - Parameter anchorPrefix: what every anchor begins with, as in ``RenderOptions/anchorPrefix``.
    public func plainText(anchorPrefix: String = "") -> PlainText {
        PlainTextCollector.collect(tree, anchorPrefix: anchorPrefix)
    }

    /// The passages of ``plainText(anchorPrefix:)`` for those who need nothing else of it, which is quicker.
    public var passages: [Passage] { PlainTextCollector.passages(tree) }
}
