/// Brings together the postings of each word in one shard, and writes the shard.
struct ShardWords {
    private let postings: SearchPostings
    /// For each word, one of its appearances.
    private var samples: [Int] = []
    private var counts: [Int32] = []
    private var slots: [UInt32]
    private var wordOf: [UInt32] = []
    private var entries: [UInt32] = []

    init(_ postings: SearchPostings, size: Int) {
        self.postings = postings
        var capacity = 64
        while capacity < size { capacity *= 2 }
        slots = [UInt32](repeating: 0, count: capacity)
        wordOf.reserveCapacity(size)
        entries.reserveCapacity(size)
    }

    /// Adds neighbouring words of one document; documents come in order.
    mutating func add(_ range: SearchPostings.Range) {
        for index in Int(range.from)..<Int(range.to) {
            let word = find(index)
            counts[Int(word)] += 1
            wordOf.append(word)
            entries.append(
                UInt32(truncatingIfNeeded: range.document) << 4 | UInt32(postings.metas[index] & 15)
            )
        }
    }

    private mutating func find(_ index: Int) -> UInt32 {
        var slot = Int(truncatingIfNeeded: postings.hash(index) >> 32) & (slots.count - 1)
        while slots[slot] > 0 {
            let word = slots[slot] - 1
            let sample = samples[Int(word)]
            if postings.areSame(sample, index) { return word }
            slot = (slot + 1) & (slots.count - 1)
        }
        samples.append(index)
        counts.append(0)
        slots[slot] = UInt32(truncatingIfNeeded: samples.count)
        let word = UInt32(truncatingIfNeeded: samples.count - 1)
        if samples.count * 2 > slots.count { grow() }
        return word
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (word, sample) in samples.enumerated() {
            var slot = Int(truncatingIfNeeded: postings.hash(sample) >> 32) & (slots.count - 1)
            while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: word + 1)
        }
    }

    /// The shard.
    func bytes(stamp: UInt32, documents: Int) -> [UInt8] {
        var starts = [Int](repeating: 0, count: counts.count + 1)
        for (word, count) in counts.enumerated() { starts[word + 1] = starts[word] + Int(count) }
        var places = starts
        var sorted = [UInt32](repeating: 0, count: entries.count)
        for (index, word) in wordOf.enumerated() {
            sorted[places[Int(word)]] = entries[index]
            places[Int(word)] += 1
        }
        let order = samples.indices.sorted { postings.isBefore(samples[$0], samples[$1]) }
        var writer = ShardWriter(stamp: stamp, documents: documents, words: order.count)
        for word in order { writer.add(text(samples[word]), sorted[starts[word]..<starts[word + 1]]) }
        return writer.finished()
    }

    private func text(_ index: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var key = postings.keys[index]
        while key != 0 {
            bytes.append(UInt8(truncatingIfNeeded: key >> 56))
            key <<= 8
        }
        return bytes + postings.tail(index)
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
