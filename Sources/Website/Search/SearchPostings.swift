/// The words of many documents whose first byte is one of a few, side by side in flat arrays.
///
/// Walking along them touches memory in order, and no document's own block of bytes.
struct SearchPostings {
    /// Some neighbouring words of one document.
    struct Range {
        let document: Int32
        let from: Int32
        let to: Int32
    }

    private(set) var keys: [UInt64] = []
    /// How many bytes follow the first eight, and the weight.
    private(set) var metas: [UInt8] = []
    /// Where the further bytes begin.
    private(set) var tailStarts: [UInt32] = []
    private(set) var tails: [UInt8] = []
    /// One range for each document that has such words, in order of documents.
    private(set) var ranges: [Range] = []

    /// Adds neighbouring words of a document.
    mutating func add(_ words: SearchWords, document: Int, _ range: Swift.Range<Int>) {
        guard !range.isEmpty else { return }
        let (from, to) = (range.lowerBound, range.upperBound)
        words.bytes.withUnsafeBytes { raw in
            let reader = SearchWordsReader(raw)
            let first = keys.count
            keys.append(contentsOf: (from..<to).lazy.map { reader.key($0) })
            metas.append(contentsOf: reader.metas(from..<to))
            var start = tails.count
            for index in from..<to {
                tailStarts.append(UInt32(truncatingIfNeeded: start))
                start &+= reader.tailLength(index)
            }
            let further = reader.tailStart(from)
            tails.append(contentsOf: reader.tail(from: further, count: reader.tailStart(to) - further))
            ranges.append(Range(document: Int32(document), from: Int32(first), to: Int32(keys.count)))
        }
    }

    /// Whether two words have the same further bytes.
    func haveSameTail(_ left: Int, _ right: Int) -> Bool {
        let count = metas[left] >> 4
        guard count == metas[right] >> 4 else { return false }
        let (one, other) = (Int(tailStarts[left]), Int(tailStarts[right]))
        for offset in 0..<Int(count) where tails[one &+ offset] != tails[other &+ offset] { return false }
        return true
    }

    /// A number that is the same for the same word.
    func hash(_ index: Int) -> UInt64 {
        var hash = keys[index] &* 0x9e37_79b9_7f4a_7c15
        let start = Int(tailStarts[index])
        for place in start..<start + Int(metas[index] >> 4) {
            hash = (hash ^ UInt64(tails[place])) &* 0x0000_0100_0000_01b3
        }
        return hash
    }

    /// The further bytes of a word.
    func tail(_ index: Int) -> ArraySlice<UInt8> {
        let start = Int(tailStarts[index])
        return tails[start..<start + Int(metas[index] >> 4)]
    }
}
