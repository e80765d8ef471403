/// Brings together the postings of each word in one shard, and writes the shard.
struct ShardWords {
    private let postings: SearchPostings
    private var words: [FoldedWord] = []
    /// How many documents have each word.
    private var counts: [Int32] = []
    /// Positions of words, one higher; 0 where there is none.
    private var slots: [UInt32]
    /// For each appearance its word, and its posting.
    private var members: [(word: UInt32, posting: UInt32)] = []

    init(_ postings: SearchPostings, size: Int) {
        self.postings = postings
        var capacity = 64
        while capacity < size { capacity *= 2 }
        slots = [UInt32](repeating: 0, count: capacity)
        members.reserveCapacity(size)
    }

    /// Adds words in the order of their documents.
    mutating func add(_ appearances: ArraySlice<SearchPostings.Appearance>) {
        for appearance in appearances {
            let word = find(postings.word(of: appearance))
            counts[Int(word)] &+= 1
            members.append((word, appearance.posting))
        }
    }

    private mutating func find(_ word: FoldedWord) -> UInt32 {
        var slot = place(of: word)
        while slots[slot] > 0 {
            let found = slots[slot] &- 1
            if words[Int(found)] == word { return found }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        words.append(word)
        counts.append(0)
        slots[slot] = UInt32(truncatingIfNeeded: words.count)
        if words.count * 2 > slots.count { grow() }
        return UInt32(truncatingIfNeeded: words.count - 1)
    }

    /// Where a word is looked for first.
    private func place(of word: FoldedWord) -> Int {
        Int(truncatingIfNeeded: word.mixed &>> 40) & (slots.count &- 1)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (position, word) in words.enumerated() {
            var slot = place(of: word)
            while slots[slot] > 0 { slot = (slot &+ 1) & (slots.count &- 1) }
            slots[slot] = UInt32(truncatingIfNeeded: position + 1)
        }
    }

    /// The shard.
    func bytes(stamp: UInt32, documents: Int) -> [UInt8] {
        var ends = [Int](repeating: 0, count: counts.count + 1)
        for (word, count) in counts.enumerated() { ends[word + 1] = ends[word] + Int(count) }
        let starts = ends
        var sorted = [UInt32](repeating: 0, count: members.count)
        for member in members {
            sorted[ends[Int(member.word)]] = member.posting
            ends[Int(member.word)] &+= 1
        }
        let order = words.indices.sorted { words[$0] < words[$1] }
        var writer = ShardWriter(stamp: stamp, documents: documents, words: order.count)
        for word in order { writer.add(words[word].bytes, sorted[starts[word]..<starts[word + 1]]) }
        return writer.finished()
    }
}

extension [UInt8] {
    /// Appends the number by which shards and the list of shards know that they belong together.
    mutating func append(stamp: UInt32) {
        for shift in [0, 8, 16, 24] as [UInt32] { append(UInt8(truncatingIfNeeded: stamp >> shift)) }
    }

    /// Appends a number, seven bits to a byte, the lowest first.
    mutating func append(number: Int) {
        var rest = UInt(bitPattern: number)
        while rest > 0x7f {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }
}
