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
        var counts = [Int](repeating: 0, count: 256)
        var runs: [(byte: UInt8, start: UInt32)] = []
        runs.reserveCapacity(readers.count * 40)
        for reader in readers {
            var index = 0
            while index < reader.count {
                let byte = UInt8(truncatingIfNeeded: reader.key(index) >> 56)
                let next = reader.firstIndex(behind: byte, from: index)
                runs.append((byte, UInt32(truncatingIfNeeded: index)))
                counts[Int(byte)] += next - index
                index = next
            }
        }
        var columns = [Int](repeating: -1, count: 256)
        var width = 0
        for byte in 0..<256 where counts[byte] > 0 {
            columns[byte] = width
            width += 1
        }
        var bounds = [UInt32](repeating: 0, count: readers.count * (width + 1))
        var run = 0
        for (document, reader) in readers.enumerated() {
            let row = document * (width + 1)
            var column = 0
            // A document without words has no run, and the next one's begin with its first word.
            while reader.count > 0, run < runs.count, column == 0 || runs[run].start > 0 {
                while column <= columns[Int(runs[run].byte)] {
                    bounds[row + column] = runs[run].start
                    column += 1
                }
                run += 1
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

    /// The words of a document that begin with a byte.
    func range(of byte: UInt8, in document: Int) -> Range<Int> {
        let column = columns[Int(byte)]
        guard column >= 0 else { return 0..<0 }
        let place = document * (width + 1) + column
        return Int(bounds[place])..<Int(bounds[place + 1])
    }
}
