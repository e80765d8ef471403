/// The words of many documents whose first byte is one of a few, side by side in flat arrays.
///
/// Walking along them touches memory in order, and no document's own block of bytes.
struct SearchPostings {
    /// On which side of a change a document's words are.
    enum Side: UInt8 {
        case both
        case old
        case new

        var isNew: Bool { self != .old }
        var isOld: Bool { self != .new }
    }

    /// Some neighbouring words of one document.
    struct Range {
        let document: Int32
        let side: Side
        let from: Int32
        let to: Int32

        var count: Int { Int(to - from) }
    }

    private(set) var keys: [UInt64] = []
    /// How many bytes follow the first eight, and the weight.
    private(set) var metas: [UInt8] = []
    /// Where the further bytes begin.
    private(set) var tailStarts: [UInt32] = []
    private(set) var tails: [UInt8] = []
    /// One range for each document that has such words, in order of documents.
    private(set) var ranges: [Range] = []

    /// Adds the words of a document whose first bytes lie between two.
    mutating func add(_ words: SearchWords, document: Int, side: Side, from first: UInt8, through last: UInt8)
    {
        words.bytes.withUnsafeBytes { raw in
            let reader = SearchWordsReader(raw)
            let from = first == 0 ? 0 : reader.firstIndex(notBefore: UInt64(first) << 56)
            let to =
                last == .max
                ? reader.count : reader.firstIndex(notBefore: UInt64(last + 1) << 56, from: from)
            guard from < to else { return }
            let start = keys.count
            var further = reader.tailStart(from)
            for index in from..<to {
                keys.append(reader.key(index))
                let meta = reader.meta(index)
                metas.append(meta)
                tailStarts.append(UInt32(truncatingIfNeeded: tails.count))
                let length = Int(meta >> 4)
                if length > 0 {
                    tails.append(contentsOf: reader.tail(from: further, count: length))
                    further += length
                }
            }
            ranges.append(
                Range(document: Int32(document), side: side, from: Int32(start), to: Int32(keys.count))
            )
        }
    }

    /// The further bytes of a word.
    func tail(_ index: Int) -> ArraySlice<UInt8> {
        let start = Int(tailStarts[index])
        return tails[start..<start + Int(metas[index] >> 4)]
    }

    /// Whether two ranges hold the same words with the same weights.
    func areEqual(_ left: Range, _ right: Range) -> Bool {
        guard left.count == right.count else { return false }
        for offset in 0..<left.count {
            let (one, other) = (Int(left.from) + offset, Int(right.from) + offset)
            guard keys[one] == keys[other], metas[one] == metas[other], tail(one) == tail(other) else {
                return false
            }
        }
        return true
    }
}
