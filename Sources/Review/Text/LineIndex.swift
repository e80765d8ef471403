/// Where the lines of a text begin: turns an offset into line and column.
struct LineIndex {
    private let bytes: [UInt8]
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = [0] + bytes.indices.lazy.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    }

    /// Line and column of an offset, both from 1; the column in characters.
    func place(of offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let before = bytes[starts[low]..<max(starts[low], min(offset, bytes.count))]
        let text = String(decoding: before, as: UTF8.self)
        return (low + 1, text.count + 1 - (text.hasPrefix("\u{FEFF}") ? 1 : 0))
    }
}
