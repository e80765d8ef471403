/// All words below a prefix that go on with one byte, in the order of their documents.
struct SearchBranch {
    /// The byte; 0 for the word that is the prefix itself.
    let byte: UInt8
    /// The words.
    let appearances: ArraySlice<SearchPostings.Appearance>

    /// How many postings it takes in the index.
    var cost: Int { appearances.count }

    /// Parts words by the byte that follows a prefix; each branch lies in one stretch of memory.
    ///
    /// - Parameters:
    ///   - appearances: words with the prefix, in the order of their documents.
    ///   - depth: how many bytes the prefix has, less than eight.
    static func parting(_ appearances: ArraySlice<SearchPostings.Appearance>, at depth: Int) -> [SearchBranch]
    {
        let shift = UInt64(56 - 8 * depth)
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { ends in
            ends.initialize(repeating: 0)
            for appearance in appearances { ends[Int(appearance.key &>> shift & 255) &+ 1] &+= 1 }
            for byte in 0..<256 { ends[byte &+ 1] &+= ends[byte] }
            let sorted = [SearchPostings.Appearance](unsafeUninitializedCapacity: appearances.count) {
                buffer,
                used in
                for appearance in appearances {
                    let byte = Int(appearance.key &>> shift & 255)
                    buffer.initializeElement(at: ends[byte], to: appearance)
                    ends[byte] &+= 1
                }
                used = appearances.count
            }
            var start = 0
            return (0..<256).compactMap { byte in
                let own = sorted[start..<ends[byte]]
                start = ends[byte]
                return own.isEmpty ? nil : SearchBranch(byte: UInt8(byte), appearances: own)
            }
        }
    }
}
