import CCMark

/// What has to be written anew in a body, found on the tree that libcmark makes of it as it is.
struct RewritePlan {
    /// A row of a table.
    struct FoundRow {
        var line: Int
        /// Where the line's text begins, behind the marks of quotes and lists.
        var contentStart: Int
        var cells: [Range<Int>]
    }

    /// A table.
    struct FoundTable {
        var alignments: [Table.Alignment]
        /// The head, then the body; the delimiter row is left out.
        var rows: [FoundRow]
        var headLine: Int
        /// The first line that is no longer part of it.
        var endLine: Int
        /// Whether the head is its paragraph's first line, which may carry a list's mark.
        var beginsParagraph: Bool
    }

    /// The beginning of a footnote's text.
    struct FoundFootnote {
        var line: Int
        /// Where its `[` stands.
        var start: Int
        var label: Range<Int>
        var textStart: Int
        var number: Int
    }

    let trigger: Trigger
    private(set) var tables: [FoundTable] = []
    private(set) var footnotes: [Int: FoundFootnote] = [:]
    private(set) var notes: [Rewriting.Note] = []

    var isEmpty: Bool { tables.isEmpty && footnotes.isEmpty && notes.isEmpty }
    var footnotesInOrder: [FoundFootnote] { footnotes.values.sorted { $0.number < $1.number } }

    /// Looks through a body.
    ///
    /// - Parameters:
    ///   - starts: the offsets at which its lines begin.
    ///   - trigger: what it may have at all.
    ///   - words: the lines, counted from 0, on which neither a footnote nor a table begins, whatever they look like.
    init(
        _ source: UnsafeBufferPointer<UInt8>,
        starts: [Int],
        trigger: Trigger,
        words: Set<Int>
    ) {
        self.trigger = trigger
        guard trigger.mayHaveTables || trigger.mayHaveFootnotes else { return }
        let memory = Tree.parse(source)
        defer { ccmark_release(memory) }
        guard let root = Node(memory.root) else { return }
        if trigger.mayHaveFootnotes {
            let code = Self.codeLines(below: root, count: starts.count)
            findFootnotes(source, starts: starts) { code[$0 + 1] || words.contains($0) }
        }
        if trigger.mayHaveTables {
            findTables(TableScan(source: source, starts: starts, footnotes: footnotes), below: root, words)
        }
    }

    private mutating func findTables(_ scan: TableScan, below root: Node, _ words: Set<Int>) {
        var containers: [TableScan.Container] = []
        Self.visitBlocks(below: root) { node in
            if node.type == CMARK_NODE_PARAGRAPH || node.type == CMARK_NODE_HEADING {
                guard let table = scan.table(in: node, containers: containers),
                    !words.contains(table.headLine)
                else { return }
                tables.append(table)
            }
        } enter: { node in
            containers.append(scan.container(node))
        } leave: {
            containers.removeLast()
        }
    }

    /// For each line, counted from 1, whether it is code or HTML.
    private static func codeLines(below root: Node, count: Int) -> [Bool] {
        var code = [Bool](repeating: false, count: count + 2)
        visitBlocks(below: root) { node in
            guard node.type == CMARK_NODE_CODE_BLOCK || node.type == CMARK_NODE_HTML_BLOCK else { return }
            // Code that nothing closes ends with what it stands in; libcmark gives it a line of what comes then.
            let end = min(node.endLine, node.parent?.endLine ?? node.endLine)
            for line in node.startLine...max(node.startLine, end) where code.indices.contains(line) {
                code[line] = true
            }
        }
        return code
    }

    /// Goes through the blocks of a tree in order; `enter` and `leave` are called for those that hold others.
    static func visitBlocks(
        below root: Node,
        _ visit: (Node) -> Void,
        enter: (Node) -> Void = { _ in },
        leave: () -> Void = {}
    ) {
        var node = root.firstChild
        while let current = node {
            visit(current)
            let holds =
                current.type == CMARK_NODE_BLOCK_QUOTE || current.type == CMARK_NODE_LIST
                || current.type == CMARK_NODE_ITEM
            if holds, let child = current.firstChild {
                enter(current)
                node = child
                continue
            }
            var last: Node? = current
            while let done = last, done.next == nil {
                last = done.parent == root ? nil : done.parent
                if last != nil { leave() }
            }
            node = last?.next
        }
    }

    private mutating func findFootnotes(
        _ source: UnsafeBufferPointer<UInt8>,
        starts: [Int],
        except isOther: (_ line: Int) -> Bool
    ) {
        var seen: [[UInt8]: Int] = [:]
        for line in starts.indices where !isOther(line) {
            let range = Lines.range(line, starts: starts, in: source)
            guard var found = FootnoteScan.definition(source, in: range) else {
                noteListed(source, line, range)
                continue
            }
            let label = source[found.label].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            if let first = seen[label] {
                notes.append(
                    Rewriting.Note(
                        line: line + 1,
                        code: "footnote-twice",
                        message:
                            "the footnote [^\(String(decoding: label, as: UTF8.self))] is already on line \(first)",
                        help: "give one of the two another name"
                    )
                )
            } else {
                seen[label] = line + 1
            }
            found.line = line
            found.number = footnotes.count
            footnotes[line] = found
        }
    }

    /// Says of a footnote behind a list's mark that it is not read as one.
    private mutating func noteListed(
        _ source: UnsafeBufferPointer<UInt8>,
        _ line: Int,
        _ range: Range<Int>
    ) {
        guard let found = FootnoteScan.definition(source, in: range, behindListMarks: true) else { return }
        let label = String(decoding: source[found.label], as: UTF8.self)
        notes.append(
            Rewriting.Note(
                line: line + 1,
                code: "footnote-in-list",
                message: "the footnote [^\(label)] begins behind a list's mark, where none is read",
                help: "begin the line with `[^\(label)]:`"
            )
        )
    }
}
