/// All words below a prefix that go on with one byte, in the documents that have such words.
struct SearchBranch {
    /// The byte; 0 for the word that is the prefix itself.
    let byte: UInt8
    /// Where its words are.
    let ranges: ArraySlice<SearchPostings.Range>
    /// How much it would take in the index, before and after a change.
    let oldCost: Int
    let newCost: Int
    /// Whether anything in it differs before and after.
    let isChanged: Bool

    /// Parts ranges of documents by the byte that follows a prefix.
    static func parting(
        _ ranges: ArraySlice<SearchPostings.Range>,
        of postings: SearchPostings,
        at depth: Int
    ) -> [SearchBranch] {
        var pieces: [SearchPostings.Range] = []
        var bytes: [UInt8] = []
        pieces.reserveCapacity(ranges.count * 2)
        bytes.reserveCapacity(ranges.count * 2)
        let shift = UInt64(56 - 8 * depth)
        var counts = [Int](repeating: 0, count: 257)
        postings.keys.withUnsafeBufferPointer { keys in
            for range in ranges {
                var at = Int(range.from)
                let end = Int(range.to)
                while at < end {
                    let byte = UInt8(truncatingIfNeeded: keys[at] &>> shift)
                    var next = at &+ 1
                    while next < end, UInt8(truncatingIfNeeded: keys[next] &>> shift) == byte { next &+= 1 }
                    pieces.append(
                        SearchPostings.Range(
                            document: range.document,
                            side: range.side,
                            from: Int32(truncatingIfNeeded: at),
                            to: Int32(truncatingIfNeeded: next)
                        )
                    )
                    bytes.append(byte)
                    counts[Int(byte) + 1] += 1
                    at = next
                }
            }
        }
        for byte in 0..<256 { counts[byte + 1] += counts[byte] }
        var places = counts
        var order = [Int32](repeating: 0, count: pieces.count)
        for (index, byte) in bytes.enumerated() {
            order[places[Int(byte)]] = Int32(truncatingIfNeeded: index)
            places[Int(byte)] += 1
        }
        let sorted = order.map { pieces[Int($0)] }
        return (0..<256).compactMap { byte in
            let own = sorted[counts[byte]..<counts[byte + 1]]
            return own.isEmpty ? nil : SearchBranch(UInt8(byte), own, postings)
        }
    }

    private init(
        _ byte: UInt8,
        _ ranges: ArraySlice<SearchPostings.Range>,
        _ postings: SearchPostings
    ) {
        self.byte = byte
        self.ranges = ranges
        var (old, new, unmatched) = (0, 0, 0)
        var isChanged = false
        var former: SearchPostings.Range?
        for range in ranges {
            if range.side.isOld { old += range.count }
            if range.side.isNew { new += range.count }
            switch range.side {
            case .both: break
            case .old:
                if former != nil { unmatched += 1 }
                former = range
            case .new:
                // A changed document's words before stand right in front of those after.
                if let before = former, before.document == range.document {
                    if !postings.areEqual(before, range) { isChanged = true }
                    former = nil
                } else {
                    unmatched += 1
                }
            }
        }
        if former != nil { unmatched += 1 }
        oldCost = old
        newCost = new
        self.isChanged = isChanged || unmatched > 0
    }
}
