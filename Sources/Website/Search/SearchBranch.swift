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
        let shift = UInt64(56 - 8 * depth)
        var places = [Int](repeating: 0, count: 257)
        postings.keys.withUnsafeBufferPointer { keys in
            each(ranges, keys, shift) { byte, _, _, _ in places[Int(byte) + 1] += 1 }
        }
        for byte in 0..<256 { places[byte + 1] += places[byte] }
        let starts = places
        let sorted = [SearchPostings.Range](unsafeUninitializedCapacity: starts[256]) { buffer, used in
            postings.keys.withUnsafeBufferPointer { keys in
                each(ranges, keys, shift) { byte, range, from, to in
                    let piece = SearchPostings.Range(
                        document: range.document,
                        side: range.side,
                        from: Int32(truncatingIfNeeded: from),
                        to: Int32(truncatingIfNeeded: to)
                    )
                    buffer.initializeElement(at: places[Int(byte)], to: piece)
                    places[Int(byte)] += 1
                }
            }
            used = starts[256]
        }
        return (0..<256).compactMap { byte in
            let own = sorted[starts[byte]..<starts[byte + 1]]
            return own.isEmpty ? nil : SearchBranch(UInt8(byte), own, postings)
        }
    }

    /// Calls a closure with each stretch of words that have one byte at a place in common.
    @inline(__always)
    private static func each(
        _ ranges: ArraySlice<SearchPostings.Range>,
        _ keys: UnsafeBufferPointer<UInt64>,
        _ shift: UInt64,
        _ body: (UInt8, SearchPostings.Range, Int, Int) -> Void
    ) {
        for range in ranges {
            var at = Int(range.from)
            let end = Int(range.to)
            while at < end {
                let byte = UInt8(truncatingIfNeeded: keys[at] &>> shift)
                var next = at &+ 1
                while next < end, UInt8(truncatingIfNeeded: keys[next] &>> shift) == byte { next &+= 1 }
                body(byte, range, at, next)
                at = next
            }
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
