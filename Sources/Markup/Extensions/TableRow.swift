/// Cuts a line into the cells of a table, as GitHub does.
enum TableRow {
    /// Tables of more columns than this stay text.
    static let mostColumns = 256

    /// The places of a row's cells, without the white space around them; empty when the line is no row.
    ///
    /// A `|` after a backslash belongs to the cell. The first and the last `|` of the line may be left out.
    ///
    /// - Parameters:
    ///   - bytes: the bytes that the line stands in.
    ///   - line: the line without the marks of the quotes and lists around it.
    static func cells(_ bytes: UnsafeBufferPointer<UInt8>, in line: Range<Int>) -> [Range<Int>] {
        let pipe = UInt8(ascii: "|")
        var line = trimmed(bytes, line)
        guard !line.isEmpty else { return [] }
        if bytes[line.lowerBound] == pipe { line = (line.lowerBound + 1)..<line.upperBound }
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        var i = start
        while i < line.upperBound {
            if bytes[i] == UInt8(ascii: "\\"), i + 1 < line.upperBound, bytes[i + 1] == pipe {
                i += 2
                continue
            }
            if bytes[i] == pipe {
                cells.append(trimmed(bytes, start..<i))
                start = i + 1
            }
            i += 1
        }
        let rest = trimmed(bytes, start..<line.upperBound)
        if !rest.isEmpty { cells.append(rest) }
        return cells
    }

    /// The alignments that a delimiter row gives, or nil when the line is none.
    static func alignments(_ bytes: UnsafeBufferPointer<UInt8>, in line: Range<Int>) -> [Table.Alignment]? {
        for i in line where !isDelimiterByte(bytes[i]) { return nil }
        var alignments: [Table.Alignment] = []
        for cell in cells(bytes, in: line) {
            guard !cell.isEmpty, alignments.count < mostColumns else { return nil }
            let colon = UInt8(ascii: ":")
            let left = bytes[cell.lowerBound] == colon
            let right = bytes[cell.upperBound - 1] == colon
            let start = cell.lowerBound + (left ? 1 : 0)
            let dashes = start..<max(start, cell.upperBound - (right ? 1 : 0))
            guard !dashes.isEmpty, dashes.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return nil }
            alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
        }
        return alignments.isEmpty ? nil : alignments
    }

    /// Whether a byte may stand in a delimiter row.
    static func isDelimiterByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09, 0x0D: true
        default: false
        }
    }

    /// Whether a list begins at an offset, which ends a table.
    static func isListMark(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        var i = start
        while i < bytes.count, i - start < 9, bytes[i] >= UInt8(ascii: "0"), bytes[i] <= UInt8(ascii: "9") {
            i += 1
        }
        guard i < bytes.count else { return false }
        switch bytes[i] {
        case UInt8(ascii: "."), UInt8(ascii: ")"): if i == start { return false }
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): if i > start { return false }
        default: return false
        }
        return i + 1 == bytes.count || [0x20, 0x09, 0x0D, 0x0A].contains(bytes[i + 1])
    }

    /// A range without the white space at its ends.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
