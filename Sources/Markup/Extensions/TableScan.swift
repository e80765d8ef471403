import CCMark

/// Finds tables in the paragraphs of a tree.
///
/// A setext heading counts as a paragraph here: a line of dashes below a table makes libcmark take its rows for one.
struct TableScan {
    let source: UnsafeBufferPointer<UInt8>
    let starts: [Int]
    /// The lines on which footnotes begin: no table goes beyond them.
    let footnotes: [Int: RewritePlan.FoundFootnote]

    /// A quote or a list item around a paragraph.
    struct Container {
        var isQuote = false
        /// For a list item, the columns that its text is set in, counted from the last quote's mark on its line.
        var indent = 0
    }

    /// The table in a paragraph; there is at most one, for only a blank line or another block ends it.
    func table(in node: Node, containers: [Container]) -> RewritePlan.FoundTable? {
        let first = node.startLine - 1
        var last = min(node.endLine, starts.count) - 1
        guard first >= 0, first < last else { return nil }
        let depth = containers.count(where: \.isQuote)
        let sinceQuote =
            containers.lastIndex(where: \.isQuote).map { containers[($0 + 1)...] } ?? containers[...]
        let indent = sinceQuote.last(where: { $0.indent > 0 })?.indent ?? 0
        if node.type == CMARK_NODE_HEADING {
            last = lastRow(ofHeading: first...last, depth: depth, indent: indent)
        }
        guard first < last else { return nil }
        for line in (first + 1)...last {
            if let table = table(
                delimiter: line,
                first: first,
                last: last,
                node: node,
                depth: depth,
                indent: indent
            ) {
                return table
            }
        }
        return nil
    }

    private func table(
        delimiter: Int,
        first: Int,
        last: Int,
        node: Node,
        depth: Int,
        indent: Int
    ) -> RewritePlan.FoundTable? {
        guard let start = content(of: delimiter, depth: depth, indent: indent) else { return nil }
        let line = start..<Lines.range(delimiter, starts: starts, in: source).upperBound
        guard let alignments = TableRow.alignments(source, in: line) else { return nil }
        let beginsParagraph = delimiter - 1 == first
        let headStart =
            beginsParagraph
            ? starts[first] + node.startColumn - 1 : content(of: delimiter - 1, depth: depth, indent: indent)
        guard let headStart, let head = row(delimiter - 1, from: headStart),
            head.cells.count == alignments.count,
            footnotes[delimiter - 1] == nil
        else { return nil }
        var rows = [head]
        var end = delimiter + 1
        while end <= last, footnotes[end] == nil, let start = content(of: end, depth: depth, indent: indent),
            !TableRow.isListMark(source, at: start), let row = row(end, from: start)
        {
            rows.append(row)
            end += 1
        }
        return RewritePlan.FoundTable(
            alignments: alignments,
            rows: rows,
            headLine: delimiter - 1,
            endLine: end,
            beginsParagraph: beginsParagraph
        )
    }

    private func row(_ line: Int, from start: Int) -> RewritePlan.FoundRow? {
        let range = Lines.range(line, starts: starts, in: source)
        guard range.lowerBound <= start, start < range.upperBound else { return nil }
        let cells = TableRow.cells(source, in: start..<range.upperBound)
        return cells.isEmpty ? nil : RewritePlan.FoundRow(line: line, contentStart: start, cells: cells)
    }

    /// Where the text of a paragraph's later line begins; nil when the line does not carry on all that it stands in.
    private func content(of line: Int, depth: Int, indent: Int) -> Int? {
        let range = Lines.range(line, starts: starts, in: source)
        var i = range.lowerBound
        // Tabs count from the left, also behind the mark of a quote, which takes one column of the blank behind it.
        var column = 0
        var origin = 0
        var quotes = 0
        while i < range.upperBound {
            switch source[i] {
            case 0x20: column += 1
            case 0x09: column += 4 - column % 4
            case UInt8(ascii: ">") where quotes < depth:
                quotes += 1
                column += 1
                let hasBlank = i + 1 < range.upperBound && (source[i + 1] == 0x20 || source[i + 1] == 0x09)
                origin = column + (hasBlank ? 1 : 0)
            default:
                column -= origin
                guard quotes == depth, column >= indent, column < indent + 4 else { return nil }
                return i
            }
            i += 1
        }
        return nil
    }

    /// The last line of a setext heading that may be a row: dashes below it are a rule, and a double stroke is a row to GitHub.
    ///
    /// libcmark 0.30.2 says of most of these headings that they end on the line behind the one that makes them.
    private func lastRow(ofHeading lines: ClosedRange<Int>, depth: Int, indent: Int) -> Int {
        for line in lines.dropFirst() {
            guard let start = content(of: line, depth: depth, indent: indent) else { continue }
            let range = start..<Lines.range(line, starts: starts, in: source).upperBound
            let signs = source[TableRow.trimmed(source, range)]
            if signs.allSatisfy({ $0 == UInt8(ascii: "-") }) { return line - 1 }
            if signs.allSatisfy({ $0 == UInt8(ascii: "=") }) { return line }
        }
        return lines.upperBound
    }

    /// What a block is to the paragraphs in it.
    func container(_ node: Node) -> Container {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE: Container(isQuote: true)
        case CMARK_NODE_ITEM: Container(indent: indent(ofItem: node))
        default: Container()
        }
    }

    /// The columns from the left (or from the last quote's mark) to the text of a list item.
    private func indent(ofItem node: Node) -> Int {
        let line = node.startLine - 1
        guard starts.indices.contains(line) else { return 0 }
        let range = Lines.range(line, starts: starts, in: source)
        var i = range.lowerBound
        let mark = i + node.startColumn - 1
        // As for the lines below: tabs count from the left, and what is asked for from the last quote's mark.
        var column = 0
        var origin = 0
        while i < min(mark, range.upperBound) {
            switch source[i] {
            case 0x09: column += 4 - column % 4
            case UInt8(ascii: ">"):
                column += 1
                let hasBlank = i + 1 < range.upperBound && (source[i + 1] == 0x20 || source[i + 1] == 0x09)
                origin = column + (hasBlank ? 1 : 0)
            default: column += 1
            }
            i += 1
        }
        while i < range.upperBound, source[i] != 0x20, source[i] != 0x09 {
            column += 1
            i += 1
        }
        let markEnd = column
        while i < range.upperBound, source[i] == 0x20 || source[i] == 0x09 {
            column += source[i] == 0x09 ? 4 - column % 4 : 1
            i += 1
        }
        return (i == range.upperBound || column - markEnd > 4 ? markEnd + 1 : column) - origin
    }
}
