/// Reads what a ``PostingWriter`` wrote; whatever else the bytes are, it finds nothing in them and never traps.
struct PostingReader {
    private let bytes: [UInt8]
    private let documents: Int
    /// The place of the next bit.
    private var bit: Int

    /// A reader of lists.
    ///
    /// - Parameters:
    ///   - bytes: a shard.
    ///   - start: where its lists begin.
    ///   - documents: how many documents there are.
    init(_ bytes: [UInt8], from start: Int, documents: Int) {
        self.bytes = bytes
        self.documents = documents
        bit = start * 8
    }

    private mutating func read(_ count: UInt64) -> UInt32? {
        guard bit + Int(count) <= bytes.count * 8 else { return nil }
        var value: UInt32 = 0
        for place in 0..<UInt32(count) {
            value |= UInt32(bytes[bit >> 3] >> UInt8(bit & 7) & 1) << place
            bit += 1
        }
        return value
    }

    private mutating func rice(_ k: UInt64) -> UInt32? {
        var quotient: UInt32 = 0
        while let next = read(1) {
            if next == 0 { return read(k).map { quotient << UInt32(k) | $0 } }
            quotient += 1
        }
        return nil
    }

    /// A list of so many postings; nil where there is none.
    mutating func list(_ count: Int) -> [UInt32]? {
        guard count > 0 else { return [] }
        guard count <= documents, let weightBits = read(2) else { return nil }
        let k = PostingWriter.gapBits(documents: documents, listed: count)
        var postings: [UInt32] = []
        postings.reserveCapacity(count)
        var next: UInt32 = 0
        for _ in 0..<count {
            guard let gap = rice(k), let weight = rice(UInt64(weightBits)), weight < 15,
                gap < documents, Int(next + gap) < documents
            else { return nil }
            postings.append((next + gap) << 4 | (weight + 1))
            next += gap + 1
        }
        return postings
    }
}
