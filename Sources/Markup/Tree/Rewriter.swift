import CCMark

/// Writes a body anew where tables, footnotes or escapes need it.
struct Rewriter {
    private let source: UnsafeBufferPointer<UInt8>
    private let starts: [Int]
    private let plan: RewritePlan
    /// The labels of the footnotes, in small letters as far as they are plain ones.
    private let labels: Set<[UInt8]>
    private var result = Rewriting()

    /// The body written anew, or nil when libcmark can read it as it is.
    ///
    /// - Parameter words: the lines, counted from 0, on which neither a footnote nor a table begins, whatever they look like.
    static func rewrite(_ body: UnsafeBufferPointer<UInt8>, words: Set<Int> = []) -> Rewriting? {
        let trigger = Trigger(body)
        guard trigger.needsRewriting else { return nil }
        let starts = Lines.starts(body)
        let plan = RewritePlan(body, starts: starts, trigger: trigger, words: words)
        guard trigger.hasEscapes || !plan.isEmpty else { return nil }
        var rewriter = Rewriter(source: body, starts: starts, plan: plan)
        rewriter.run()
        return rewriter.result
    }

    private init(source: UnsafeBufferPointer<UInt8>, starts: [Int], plan: RewritePlan) {
        self.source = source
        self.starts = starts
        self.plan = plan
        labels = Set(plan.footnotes.values.map { Rewriter.folded(source[$0.label]) })
        result.bytes.reserveCapacity(source.count + source.count / 8 + 64)
        result.lines.reserveCapacity(starts.count + 16)
        result.tables = plan.tables.map { Table(alignments: $0.alignments) }
        result.notes = plan.notes
    }

    private mutating func run() {
        defineLabels()
        var nextTable = 0
        var line = 0
        while line < starts.count {
            if nextTable < plan.tables.count, plan.tables[nextTable].headLine == line {
                writeTable(nextTable)
                line = plan.tables[nextTable].endLine
                nextTable += 1
            } else {
                if let found = plan.footnotes[line] {
                    writeFootnote(found)
                    line = lineOfText(of: found) ?? line + 1
                } else {
                    copyLine(line)
                    line += 1
                }
            }
        }
    }

    /// The definitions that make links of the footnotes' labels.
    private mutating func defineLabels() {
        guard !plan.footnotes.isEmpty else { return }
        for (number, note) in plan.footnotesInOrder.enumerated() {
            result.footnotes.append(Rewriting.Footnote(label: Array(source[note.label]), line: note.line + 1))
            write("[^")
            result.bytes.append(contentsOf: source[note.label])
            write("]: ")
            result.bytes.append(contentsOf: Rewriting.mark)
            write(String(number))
            endLine(from: note.line)
        }
        result.hasMarks = true
        endLine(from: 0)
    }

    private mutating func copyLine(_ line: Int) {
        let range = lineRange(line)
        append(range, isCell: false)
        endLine(from: line)
    }

    private mutating func writeFootnote(_ found: RewritePlan.FoundFootnote) {
        let range = lineRange(found.line)
        let text = TableRow.trimmed(source, found.textStart..<range.upperBound)
        if text.isEmpty {
            // An item without words does not end a paragraph.
            result.bytes.append(contentsOf: source[range.lowerBound..<found.start])
            endLine(from: found.line)
        }
        result.bytes.append(contentsOf: source[range.lowerBound..<found.start])
        let column = found.start - range.lowerBound + 1
        result.footnoteLines[result.lines.count + 1] = (found.number, column)
        if text.isEmpty {
            write("1)")
        } else {
            write("1)  ")
            append(text.lowerBound..<range.upperBound, isCell: false)
        }
        endLine(from: found.line)
    }

    /// The line on which the text of a footnote begins that has none on its own line but some below blank ones: a list's item,
    /// which stands for it, would end at these.
    private func lineOfText(of found: RewritePlan.FoundFootnote) -> Int? {
        let own = lineRange(found.line)
        guard TableRow.trimmed(source, found.textStart..<own.upperBound).isEmpty else { return nil }
        var line = found.line + 1
        while line < starts.count {
            let range = lineRange(line)
            let text = TableRow.trimmed(source, range)
            guard text.isEmpty else {
                let isIndented = source[range].starts(with: [0x09]) || source[range].starts(with: "    ".utf8)
                return isIndented && line > found.line + 1 ? line : nil
            }
            line += 1
        }
        return nil
    }

    private mutating func writeTable(_ number: Int) {
        let table = plan.tables[number]
        var isFirstOfParagraph = table.beginsParagraph
        for (row, found) in table.rows.enumerated() {
            let start = starts[found.line]
            noteLostCells(of: found, columns: table.alignments.count)
            for (column, cell) in found.cells.prefix(table.alignments.count).enumerated() {
                for i in start..<found.contentStart {
                    let byte = source[i]
                    let isKept =
                        isFirstOfParagraph || byte == UInt8(ascii: ">") || byte == 0x20 || byte == 0x09
                    result.bytes.append(isKept ? byte : 0x20)
                }
                isFirstOfParagraph = false
                write("# ")
                let written = Table.Cell(
                    table: number,
                    row: row,
                    column: column,
                    line: found.line + 1,
                    offset: cell.lowerBound - start,
                    writtenOffset: found.contentStart - start + 2
                )
                append(cell, isCell: true)
                write(" #")
                endLine(from: found.line, cell: Int32(clamping: result.cells.count))
                result.cells.append(written)
            }
        }
    }

    /// Says that a row has cells for which the table has no column, which GitHub leaves out too.
    private mutating func noteLostCells(of row: RewritePlan.FoundRow, columns: Int) {
        guard row.cells.count > columns, row.cells[columns...].contains(where: { !$0.isEmpty }) else {
            return
        }
        result.notes.append(
            Rewriting.Note(
                line: row.line + 1,
                code: "table-row-too-long",
                message:
                    "the row has \(row.cells.count) cells and the table \(columns) columns: the rest is left out",
                help: "add a column to the table's head, or write `\\|` for a stroke that is meant as one"
            )
        )
    }

    /// Copies bytes, marking the escapes that matter after libcmark has resolved them.
    private mutating func append(_ range: Range<Int>, isCell: Bool) {
        guard isCell || plan.trigger.hasEscapes || !labels.isEmpty else {
            result.bytes.append(contentsOf: source[range])
            return
        }
        var copied = range.lowerBound
        var i = copied
        while i < range.upperBound {
            let byte = source[i]
            if byte == 0xEF, i + 2 < range.upperBound, source[i + 1] == 0xB7, source[i + 2] == 0x90 {
                result.bytes.append(contentsOf: source[copied..<i])
                i += 3
                copied = i
                continue
            }
            if byte == UInt8(ascii: "_"), i > range.lowerBound,
                Trigger.isInAddress(source, underscore: i, floor: range.lowerBound)
            {
                result.bytes.append(contentsOf: source[copied..<i])
                result.bytes.append(contentsOf: Rewriting.mark)
                result.hasMarks = true
                copied = i
            }
            if byte == UInt8(ascii: "["), i > range.lowerBound, isBesideReference(i, in: range) {
                result.bytes.append(contentsOf: source[copied..<i])
                result.bytes.append(contentsOf: Rewriting.mark)
                result.hasMarks = true
                copied = i
            }
            guard byte == UInt8(ascii: "\\"), i + 1 < range.upperBound else {
                i += 1
                continue
            }
            if isCell, source[i + 1] == UInt8(ascii: "|") {
                result.bytes.append(contentsOf: source[copied..<i])
                copied = i + 1
            } else if Trigger.isMarked(source, backslash: i) {
                result.bytes.append(contentsOf: source[copied..<i])
                result.bytes.append(contentsOf: Rewriting.mark)
                result.hasMarks = true
                copied = i
            }
            // In `\\|` it is the second backslash that escapes the pipe, for cells are cut before escapes are read.
            let hidesPipe = isCell && i + 2 < range.upperBound && source[i + 2] == UInt8(ascii: "|")
            i += hidesPipe ? 1 : 2
        }
        result.bytes.append(contentsOf: source[copied..<range.upperBound])
    }

    /// Whether brackets open right behind others, and one of the two is a reference to a footnote: libcmark would take both for
    /// one link.
    private func isBesideReference(_ place: Int, in range: Range<Int>) -> Bool {
        guard !labels.isEmpty, source[place - 1] == UInt8(ascii: "]") else { return false }
        let farthest = 200
        let close = source[place..<min(range.upperBound, place + farthest)].firstIndex(of: UInt8(ascii: "]"))
        if let close, isReference((place + 1)..<close) { return true }
        let open = source[max(range.lowerBound, place - farthest)..<(place - 1)].lastIndex(
            of: UInt8(ascii: "[")
        )
        return open.map { isReference(($0 + 1)..<(place - 1)) } ?? false
    }

    /// Whether the words of brackets are `^` and a label.
    private func isReference(_ words: Range<Int>) -> Bool {
        guard words.count > 1, source[words.lowerBound] == UInt8(ascii: "^") else { return false }
        return labels.contains(Rewriter.folded(source[words.dropFirst()]))
    }

    private static func folded(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    private mutating func endLine(from line: Int, cell: Int32 = -1) {
        result.bytes.append(0x0A)
        result.cellNumbers.append(cell)
        result.lines.append(Int32(clamping: line + 1))
    }

    private mutating func write(_ text: String) { result.bytes.append(contentsOf: text.utf8) }

    private func lineRange(_ line: Int) -> Range<Int> { Lines.range(line, starts: starts, in: source) }
}
