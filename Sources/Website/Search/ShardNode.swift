/// The shard of a prefix whose words are too many for one: who has the word itself, and who has any word that begins so.
struct ShardNode {
    /// Documents with the weight of the prefix as a word, as postings.
    private var exact: [UInt32] = []
    /// Documents with the highest weight of any such word, as postings.
    private var any: [UInt32] = []

    /// The node of a prefix, made of all words below it in the order of their documents.
    init(_ prefix: ShardPrefix, _ appearances: ArraySlice<SearchPostings.Appearance>) {
        for appearance in appearances {
            let posting = appearance.posting
            if let last = any.last, last >> 4 == posting >> 4 {
                any[any.count - 1] = max(last, posting)
            } else {
                any.append(posting)
            }
            if appearance.key == prefix.key, appearance.tail & 15 == 0 { exact.append(posting) }
        }
    }

    /// A node's shard taken apart; nil where the bytes are something else.
    init?(decoding bytes: [UInt8], stamp: UInt32, documents: Int) {
        var head = ShardHead(bytes)
        guard head.stamp() == stamp, let exact = head.number(), let any = head.number() else { return nil }
        var lists = PostingReader(bytes, from: head.place, documents: documents)
        guard let exact = lists.list(exact), let any = lists.list(any) else { return nil }
        self.exact = exact
        self.any = any
    }

    /// Says how much the prefix as a word, and any word that begins so, counts in a document now; 0 where it has none.
    mutating func set(document: Int, exact weight: UInt8, any highest: UInt8) {
        exact.set(document: document, weight: weight)
        any.set(document: document, weight: highest)
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

extension [UInt32] {
    /// Says how much a word counts in a document now; these are postings in the order of their documents.
    mutating func set(document: Int, weight: UInt8) {
        let own = UInt32(truncatingIfNeeded: document)
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] >> 4 < own { low = middle + 1 } else { high = middle }
        }
        let isThere = low < count && self[low] >> 4 == own
        let posting = own << 4 | UInt32(weight & 15)
        switch (isThere, weight > 0) {
        case (true, true): self[low] = posting
        case (true, false): remove(at: low)
        case (false, true): insert(posting, at: low)
        case (false, false): break
        }
    }
}
