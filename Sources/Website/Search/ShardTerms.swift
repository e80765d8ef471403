/// A shard that holds words, taken apart so that single words can be put in and taken out.
struct ShardTerms {
    private var words: [[UInt8]] = []
    private var lists: [[UInt32]] = []

    /// A shard taken apart; nil where the bytes are something else.
    init?(decoding bytes: [UInt8], stamp: UInt32, documents: Int) {
        var head = ShardHead(bytes)
        guard head.stamp() == stamp, let count = head.number(), count <= bytes.count else { return nil }
        var counts: [Int] = []
        for _ in 0..<count {
            guard let shared = head.byte(), let own = head.byte(),
                Int(shared) <= words.last?.count ?? 0, let rest = head.bytes(Int(own)),
                let documents = head.number()
            else { return nil }
            words.append(Array((words.last ?? []).prefix(Int(shared))) + Array(rest))
            counts.append(documents)
        }
        var reader = PostingReader(bytes, from: head.place, documents: documents)
        for count in counts {
            guard let list = reader.list(count) else { return nil }
            lists.append(list)
        }
    }

    /// Says how much a word counts in a document now; 0 where the document has it no longer.
    mutating func set(_ word: [UInt8], document: Int, weight: UInt8) {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        if low == words.count || words[low] != word {
            guard weight > 0 else { return }
            words.insert(word, at: low)
            lists.insert([], at: low)
        }
        lists[low].set(document: document, weight: weight)
        guard lists[low].isEmpty else { return }
        words.remove(at: low)
        lists.remove(at: low)
    }

    /// The shard.
    func bytes(stamp: UInt32, documents: Int) -> [UInt8] {
        var writer = ShardWriter(stamp: stamp, documents: documents, words: words.count)
        for (word, list) in zip(words, lists) { writer.add(word, list) }
        return writer.finished()
    }
}
