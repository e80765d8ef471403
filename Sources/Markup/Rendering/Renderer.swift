import CCMark
import Unconference

/// Walks a tree once and writes its HTML.
///
/// The HTML is libcmark's own, byte for byte, where no addition of ours is concerned.
struct Renderer: ~Copyable {
    let tree: Tree
    let file: String
    let options: RenderOptions
    var out: ByteWriter
    var headings: [Heading] = []
    var marks: [Rendering.Mark] = []
    var findings: [Finding] = []
    var anchors: Anchors
    var footnotes: FootnoteOrder
    /// The link that the text is within; no other may stand in it, even where it was refused.
    var outerLink: Node?
    /// Whether that link was written.
    var isLinkOpen = false
    /// Whether the text is within a link.
    var isInLink: Bool { outerLink != nil }
    /// The pairs of tildes in the block that is being written, and how many of them are written.
    var strikes: [Strikethrough.Edge] = []
    var nextStrike = 0
    /// The table being written.
    var openTable: OpenTable?
    /// The quotes that are callouts.
    var callouts: [Node] = []
    /// The text node of which a part is left out, and how much.
    var omitted: (node: Node, count: Int)?
    /// The line break that is left out with it.
    var omittedBreak: Node?
    /// Whether all paragraphs have tags, as those of footnotes do.
    var isLoose = false
    /// Whether some brackets are escaped in the text, so that double ones may be meant; nil until somebody asks.
    var hasEscapedBrackets: Bool?
    /// The cells that were added to short rows so far.
    var paddedCells = 0

    init(_ document: Document, options: RenderOptions) {
        tree = document.tree
        file = document.file
        self.options = options
        out = ByteWriter(capacity: document.body.count + document.body.count / 4 + 256)
        anchors = Anchors(prefix: options.anchorPrefix)
        footnotes = FootnoteOrder(document.tree.rewriting)
    }

    /// Writes all of it.
    consuming func render() -> Rendering {
        walk(below: tree.root)
        let end = out.count
        writeFootnotes()
        var html = out.bytes()
        var footnotesStart = end
        if tree.rewriting?.hasMarks == true {
            Renderer.removeMarks(from: &html, &footnotesStart, &marks)
        }
        return Rendering(
            html: html,
            headings: headings,
            findings: findings,
            marks: marks,
            footnotesStart: footnotesStart
        )
    }

    /// Writes all that stands below a node.
    mutating func walk(below top: Node) {
        var node = top.firstChild
        while let current = node {
            if enter(current), let child = current.firstChild {
                node = child
                continue
            }
            var last: Node? = current
            while let done = last {
                if let next = done.next {
                    node = next
                    break
                }
                last = done.parent == top ? nil : done.parent
                if let parent = last { leave(parent) }
            }
            if last == nil { node = nil }
        }
    }

    /// Writes the beginning of a node; says whether its children are to be written.
    private mutating func enter(_ node: Node) -> Bool {
        switch node.type {
        case CMARK_NODE_TEXT: text(node)
        case CMARK_NODE_SOFTBREAK: if node != omittedBreak { out.write(0x0A) }
        case CMARK_NODE_LINEBREAK: if node != omittedBreak { out.write("<br />\n") }
        case CMARK_NODE_CODE:
            out.write("<code>")
            out.writeEscaped(node.literal)
            out.write("</code>")
        case CMARK_NODE_EMPH:
            out.write("<em>")
            return enterEmpty(node)
        case CMARK_NODE_STRONG:
            out.write("<strong>")
            return enterEmpty(node)
        case CMARK_NODE_LINK: return enterLink(node)
        case CMARK_NODE_IMAGE: image(node)
        case CMARK_NODE_HTML_INLINE: inlineHTML(node)
        default: return enterBlock(node)
        }
        return false
    }

    /// Leaves a node that has no children at once.
    mutating func enterEmpty(_ node: Node) -> Bool {
        if node.firstChild == nil { leave(node) }
        return true
    }

    /// Writes the end of a node.
    private mutating func leave(_ node: Node) {
        switch node.type {
        case CMARK_NODE_EMPH: out.write("</em>")
        case CMARK_NODE_STRONG: out.write("</strong>")
        case CMARK_NODE_LINK: leaveLink(node)
        default: leaveBlock(node)
        }
    }

    /// Notes something about a node.
    mutating func note(
        _ severity: Severity,
        _ code: String,
        _ message: String,
        at node: Node,
        help: String
    ) {
        let line = tree.fileLine(node.startLine)
        findings.append(Finding(severity, code, message, at: Place(file: file, line: line), help: help))
    }
}

extension Renderer {
    /// Takes our marks out of what was written, and moves the places in it accordingly.
    private static func removeMarks(
        from html: inout [UInt8],
        _ footnotes: inout Int,
        _ marks: inout [Rendering.Mark]
    ) {
        html.withUnsafeBufferPointer { bytes in
            var places: [Int] = []
            var i = 0
            while let found = Rewriting.nextMark(in: bytes, from: i) {
                places.append(found)
                i = found + 3
            }
            var passed = 0
            func moved(_ place: Int) -> Int {
                while passed < places.count, places[passed] < place { passed += 1 }
                return place - 3 * passed
            }
            for k in marks.indices {
                marks[k].start = moved(marks[k].start)
                marks[k].bodyStart = moved(marks[k].bodyStart)
            }
            footnotes = moved(footnotes)
        }
        html = html.withUnsafeBufferPointer { Rewriting.withoutMarks($0) }
    }
}

extension Document {
    /// The document as safe HTML.
    ///
    /// No raw HTML of the text's gets through: comments go silently, `<br>` becomes a line break, other tags go with a
    /// finding, and so do blocks of HTML. Links lead only where a ``Destination`` is not refused; others stay text.
    public func render(_ options: RenderOptions = .fragment) -> Rendering {
        let renderer = Renderer(self, options: options)
        return renderer.render()
    }
}
