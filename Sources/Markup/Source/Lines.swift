/// Lines of a text by their number, counted from 0.
enum Lines {
    /// The offsets at which lines begin.
    static func starts(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        guard !bytes.isEmpty else { return [] }
        var starts = [0]
        while let last = starts.last, let end = bytes.firstOffset(of: 0x0A, from: last), end + 1 < bytes.count
        {
            starts.append(end + 1)
        }
        return starts
    }

    /// A line without its end.
    static func range(_ line: Int, starts: [Int], in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let start = starts[line]
        var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}
