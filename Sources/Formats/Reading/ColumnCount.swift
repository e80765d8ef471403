/// Counts the characters of a line up to a byte, going on from where it counted before, so that long lines stay cheap.
struct ColumnCount {
    private var counted: Int
    private var column = 1

    init(lineStart: Int) {
        counted = lineStart
    }

    /// The column of a byte of the line, from 1; bytes are asked for in their order.
    mutating func column(of index: Int, in bytes: ArraySlice<UInt8>) -> Int {
        while counted < index, counted < bytes.endIndex {
            if bytes[counted] & 0xC0 != 0x80 { column += 1 }
            counted += 1
        }
        return column
    }
}
