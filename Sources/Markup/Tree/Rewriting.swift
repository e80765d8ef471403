import CCMark

/// A body written anew so that libcmark reads what it does not know, and what each new line stands for.
///
/// A cell of a table becomes a heading of its own, for a heading takes inline markup, stands on one line, and can stand
/// anywhere without a blank line around it. A footnote becomes a list item four columns wide, and its label a link
/// whose target is only ours. Code, escapes, quotes and lists are thus read by libcmark alone.
struct Rewriting: Sendable {
    /// Something to say about a line of the body.
    struct Note: Sendable {
        var line: Int
        var code: String
        var message: String
        var help: String
    }

    /// A footnote's text.
    struct Footnote: Sendable {
        /// What stands between `[^` and `]`.
        var label: [UInt8]
        /// The line of the body on which it begins.
        var line: Int
    }

    /// What libcmark is given.
    var bytes: [UInt8] = []
    /// For each new line, the line of the body that it comes from, counted from 1.
    var lines: [Int32] = []
    /// The tables, in order.
    var tables: [Table] = []
    /// The cells, in order.
    var cells: [Table.Cell] = []
    /// For each new line, the place in `cells` of the cell on it, or -1.
    var cellNumbers: [Int32] = []
    /// The footnotes, in order.
    var footnotes: [Footnote] = []
    /// The numbers of the footnotes, by the new line that they begin on.
    var footnoteLines: [Int: (number: Int, column: Int)] = [:]
    /// Whether there is a ``mark`` in the bytes.
    var hasMarks = false
    /// What was noticed.
    var notes: [Note] = []

    /// The lines of the body, counted from 0, on which footnotes and tables begin that libcmark did not find as they were
    /// written: what goes on with a paragraph though it is set in, and rows that no longer do.
    ///
    /// - Parameter root: the tree that libcmark made of the bytes.
    func linesOfLostMarks(below root: Node) -> Set<Int> {
        var lostFootnotes = footnoteLines
        var lostCells = cells.count
        var isFound = [Bool](repeating: false, count: cells.count)
        RewritePlan.visitBlocks(below: root) { node in
            if node.type == CMARK_NODE_ITEM, lostFootnotes[node.startLine]?.column == node.startColumn {
                lostFootnotes[node.startLine] = nil
            } else if node.type == CMARK_NODE_HEADING, let cell = cellNumber(node), !isFound[cell] {
                isFound[cell] = true
                lostCells -= 1
            }
        }
        let lines = Set(lostFootnotes.values.map { footnotes[$0.number].line - 1 })
        guard lostCells > 0 else { return lines }
        return lines.union(isFound.indices.lazy.filter { !isFound[$0] }.map { headLine(of: cells[$0].table) })
    }

    /// The lines of the body, counted from 0, on which footnotes and tables begin.
    var linesOfAllMarks: Set<Int> {
        Set(footnotes.map { $0.line - 1 } + tables.indices.map(headLine))
    }

    /// The place in `cells` of the cell for which a heading stands.
    func cellNumber(_ heading: Node) -> Int? {
        let line = heading.startLine - 1
        guard cellNumbers.indices.contains(line), cellNumbers[line] >= 0 else { return nil }
        return Int(cellNumbers[line])
    }

    private func headLine(of table: Int) -> Int {
        cells.first { $0.table == table }.map { $0.line - 1 } ?? 0
    }

    /// U+FDD0, which is no character: says that what follows it was escaped, or that a link target is ours.
    ///
    /// It is taken out of what a person wrote, and out of all that is given back.
    static let mark: [UInt8] = [0xEF, 0xB7, 0x90]

    /// Bytes without marks in them.
    static func withoutMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        while let found = nextMark(in: bytes, from: copied) {
            result.append(contentsOf: bytes[copied..<found])
            copied = found + mark.count
        }
        result.append(contentsOf: bytes[copied...])
        return result
    }

    /// The offset of the next mark.
    static func nextMark(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var i = start
        while let found = bytes.firstOffset(of: 0xEF, from: i) {
            if found + 2 < bytes.count, bytes[found + 1] == 0xB7, bytes[found + 2] == 0x90 { return found }
            i = found + 1
        }
        return nil
    }
}
