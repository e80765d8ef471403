/// Where in each document's words those with each first byte stand, so that nobody has to look for them again.
struct FirstBytes: Sendable {
    /// How many words begin with each byte, over all documents.
    let counts: [Int]
    /// The bytes that some word begins with, as positions in a row of bounds; −1 for others.
    private let columns: [Int]
    private let width: Int
    /// For each document, where each byte's words begin, and at last how many there are.
    private let bounds: [UInt32]

    init(_ readers: [SearchWordsReader]) {
        let counts = FirstBytes.counts(readers)
        var columns = [Int](repeating: -1, count: 256)
        var width = 0
        for byte in 0..<256 where counts[byte] > 0 {
            columns[byte] = width
            width += 1
        }
        var bounds = [UInt32](repeating: 0, count: readers.count * (width + 1))
        for (document, reader) in readers.enumerated() {
            let row = document * (width + 1)
            var column = 0
            for index in 0..<reader.count {
                let reached = columns[Int(truncatingIfNeeded: reader.key(index) >> 56)]
                while column <= reached {
                    bounds[row + column] = UInt32(truncatingIfNeeded: index)
                    column += 1
                }
            }
            while column <= width {
                bounds[row + column] = UInt32(truncatingIfNeeded: reader.count)
                column += 1
            }
        }
        self.counts = counts
        self.columns = columns
        self.width = width
        self.bounds = bounds
    }

    /// How many words begin with each byte.
    static func counts(_ readers: [SearchWordsReader]) -> [Int] {
        var counts = [Int](repeating: 0, count: 256)
        for reader in readers {
            for index in 0..<reader.count { counts[Int(truncatingIfNeeded: reader.key(index) >> 56)] += 1 }
        }
        return counts
    }

    /// The words of a document that begin with a byte.
    func range(of byte: UInt8, in document: Int) -> Range<Int> {
        let column = columns[Int(byte)]
        guard column >= 0 else { return 0..<0 }
        let place = document * (width + 1) + column
        return Int(bounds[place])..<Int(bounds[place + 1])
    }
}
