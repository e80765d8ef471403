/// All words below a prefix that go on with one byte, in the documents that have such words.
struct SearchBranch {
    /// The byte; 0 for the word that is the prefix itself.
    let byte: UInt8
    /// Where its words are.
    let ranges: ArraySlice<SearchPostings.Range>
    /// How many postings it would take in the index.
    let cost: Int

    /// Parts ranges of documents by the byte that follows a prefix.
    static func parting(
        _ ranges: ArraySlice<SearchPostings.Range>,
        of postings: SearchPostings,
        at depth: Int
    ) -> [SearchBranch] {
        let shift = UInt64(56 - 8 * depth)
        var places = [Int](repeating: 0, count: 257)
        var costs = [Int](repeating: 0, count: 256)
        each(ranges, postings.keys, shift) { byte, _, from, to in
            places[Int(byte) + 1] += 1
            costs[Int(byte)] += to - from
        }
        for byte in 0..<256 { places[byte + 1] += places[byte] }
        let starts = places
        let sorted = [SearchPostings.Range](unsafeUninitializedCapacity: starts[256]) { buffer, used in
            each(ranges, postings.keys, shift) { byte, range, from, to in
                let piece = SearchPostings.Range(
                    document: range.document,
                    from: Int32(truncatingIfNeeded: from),
                    to: Int32(truncatingIfNeeded: to)
                )
                buffer.initializeElement(at: places[Int(byte)], to: piece)
                places[Int(byte)] += 1
            }
            used = starts[256]
        }
        return (0..<256).compactMap { byte in
            let own = sorted[starts[byte]..<starts[byte + 1]]
            return own.isEmpty ? nil : SearchBranch(byte: UInt8(byte), ranges: own, cost: costs[byte])
        }
    }

    /// Calls a closure with each stretch of words that have one byte at a place in common.
    @inline(__always)
    private static func each(
        _ ranges: ArraySlice<SearchPostings.Range>,
        _ keys: UnsafeMutablePointer<UInt64>,
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
}
