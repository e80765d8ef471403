/// Where the lines of a text begin: turns an offset into line and column.
struct LineIndex {
    private let bytes: [UInt8]
    private let starts: [Int]
    /// The offset that was asked for last, and its column: on one long line the next one is counted from there.
    private var last = (offset: 0, line: 0, column: 1)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = bytes.withUnsafeBufferPointer { bytes in
            var starts = [0]
            // Some programs end lines with a carriage return alone, and Markdown goes by it.
            for i in bytes.indices
            where bytes[i] == 0x0A || bytes[i] == 0x0D && (i + 1 == bytes.count || bytes[i + 1] != 0x0A) {
                starts.append(i + 1)
            }
            return starts
        }
    }

    /// Line and column of an offset, both from 1; the column in characters.
    mutating func place(of offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        var from = starts[low]
        var column = 1
        if last.line == low, last.offset <= offset, last.offset >= from {
            (from, column) = (last.offset, last.column)
        }
        let end = max(from, min(offset, bytes.count))
        let text = String(decoding: bytes[from..<end], as: UTF8.self)
        column += text.count - (text.hasPrefix("\u{FEFF}") ? 1 : 0)
        last = (end, low, column)
        return (low + 1, column)
    }
}
