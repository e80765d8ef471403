/// The shard of a prefix whose words are too many for one: who has the word itself, and who has any word that begins so.
struct ShardNode {
    /// Documents with the weight of the prefix as a word, as postings.
    private var exact: [UInt32] = []
    /// Documents with the highest weight of any such word, as postings.
    private var any: [UInt32] = []

    /// The node on one side of a change.
    init(
        _ prefix: ShardPrefix,
        _ ranges: ArraySlice<SearchPostings.Range>,
        of postings: SearchPostings,
        where isMeant: (SearchPostings.Side) -> Bool
    ) {
        any.reserveCapacity(ranges.count)
        postings.metas.withUnsafeBufferPointer { metas in
            for range in ranges where isMeant(range.side) {
                let document = UInt32(truncatingIfNeeded: range.document) << 4
                let first = Int(range.from)
                var highest: UInt8 = 0
                for index in first..<Int(range.to) { highest = max(highest, metas[index] & 15) }
                any.append(document | UInt32(highest))
                if postings.keys[first] == prefix.key, metas[first] >> 4 == 0 {
                    exact.append(document | UInt32(metas[first] & 15))
                }
            }
        }
    }

    /// The shard: the stamp, the lengths of both lists, and the lists.
    func bytes(stamp: UInt32, documents: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(stamp: stamp)
        bytes.append(number: exact.count)
        bytes.append(number: any.count)
        var writer = PostingWriter()
        writer.write(exact, documents: documents)
        writer.write(any, documents: documents)
        return bytes + writer.finished()
    }
}
