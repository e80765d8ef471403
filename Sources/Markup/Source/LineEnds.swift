/// Makes line ends readable by a search for line feeds alone.
enum LineEnds {
    /// The same bytes with every carriage return that no line feed follows replaced by a line feed.
    ///
    /// libcmark ends a line at either; positions stay as they were.
    static func unified(_ bytes: [UInt8], from start: Int) -> [UInt8] {
        let isPlain = bytes.withUnsafeBufferPointer { $0.firstOffset(of: 0x0D, from: start) == nil }
        guard !isPlain else { return bytes }
        var result = bytes
        for i in start..<result.count
        where result[i] == 0x0D && (i + 1 >= result.count || result[i + 1] != 0x0A) {
            result[i] = 0x0A
        }
        return result
    }
}
