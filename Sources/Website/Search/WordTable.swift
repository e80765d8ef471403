/// Counts the words of one text, in the order of their first appearance, and sorts them at the end.
///
/// A site has millions of words: what they are counted in is memory of its own, which nobody else can hold.
struct WordTable: ~Copyable {
    /// Where in a text a word stands, as marks that are put together.
    enum Zone {
        static let title: UInt8 = 1
        static let heading: UInt8 = 2
        static let gist: UInt8 = 4
        static let body: UInt8 = 0
    }

    private struct Entry {
        var key: UInt64
        var tail: UInt32
        var tailLength: UInt8
        var count: UInt8
        var zones: UInt8
    }

    private var entries: UnsafeMutablePointer<Entry>
    private var entryCount = 0
    /// Positions of entries, one higher; 0 where there is none.
    ///
    /// There are twice as many as entries fit in.
    private var slots: UnsafeMutablePointer<UInt32>
    private var slotCount: Int
    /// The further bytes of words longer than eight.
    private var tails: UnsafeMutablePointer<UInt8>
    private var tailCount = 0
    private var tailCapacity: Int

    init(textSize: Int) {
        var size = 256
        // A text has about one new word for each sixteen bytes; the table grows where that is wrong.
        while size < textSize / 8, size < 1 << 20 { size *= 2 }
        slotCount = size
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        entries = .allocate(capacity: size / 2 + 1)
        tailCapacity = size
        tails = .allocate(capacity: size)
    }

    deinit {
        slots.deallocate()
        entries.deallocate()
        tails.deallocate()
    }

    /// Counts a word.
    ///
    /// - Parameters:
    ///   - key: its first eight bytes, the first uppermost.
    ///   - tail: the bytes after those.
    mutating func add(_ key: UInt64, tail: UnsafeBufferPointer<UInt8>, zone: UInt8) {
        let isCounted = zone == Zone.body || zone == Zone.heading
        var slot = place(of: WordTable.hash(key, tail))
        while slots[slot] > 0 {
            let index = Int(slots[slot]) &- 1
            if entries[index].key == key, Int(entries[index].tailLength) == tail.count,
                tail.isEmpty || isTail(tail, at: Int(entries[index].tail))
            {
                if isCounted, entries[index].count < 3 { entries[index].count &+= 1 }
                entries[index].zones |= zone
                return
            }
            slot = (slot &+ 1) & (slotCount &- 1)
        }
        entries[entryCount] = Entry(
            key: key,
            tail: UInt32(truncatingIfNeeded: tailCount),
            tailLength: UInt8(truncatingIfNeeded: tail.count),
            count: isCounted ? 1 : 0,
            zones: zone
        )
        entryCount += 1
        if !tail.isEmpty { keep(tail) }
        slots[slot] = UInt32(truncatingIfNeeded: entryCount)
        if entryCount * 2 > slotCount { grow() }
    }

    private mutating func keep(_ tail: UnsafeBufferPointer<UInt8>) {
        if tailCount + tail.count > tailCapacity {
            tailCapacity = max(2 * tailCapacity, tailCount + tail.count)
            let more = UnsafeMutablePointer<UInt8>.allocate(capacity: tailCapacity)
            more.moveInitialize(from: tails, count: tailCount)
            tails.deallocate()
            tails = more
        }
        for offset in 0..<tail.count { (tails + tailCount + offset).initialize(to: tail[offset]) }
        tailCount += tail.count
    }

    private static func hash(_ key: UInt64, _ tail: some Sequence<UInt8>) -> UInt64 {
        var hash = key &* 0x9e37_79b9_7f4a_7c15
        for byte in tail { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 40) & (slotCount &- 1) }

    private func isTail(_ tail: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for offset in 0..<tail.count where tails[start + offset] != tail[offset] { return false }
        return true
    }

    private func tail(_ entry: Entry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: tails + Int(entry.tail), count: Int(entry.tailLength))
    }

    private mutating func grow() {
        slots.deallocate()
        slotCount *= 2
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
        let more = UnsafeMutablePointer<Entry>.allocate(capacity: slotCount / 2 + 1)
        more.moveInitialize(from: entries, count: entryCount)
        entries.deallocate()
        entries = more
        for index in 0..<entryCount {
            var slot = place(of: WordTable.hash(entries[index].key, tail(entries[index])))
            while slots[slot] > 0 { slot = (slot + 1) & (slotCount - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: index + 1)
        }
    }

    /// All words, sorted.
    consuming func words(textSize: Int) -> SearchWords {
        sortEntries()
        let count = entryCount
        let blocks = (count + SearchWords.stride - 1) / SearchWords.stride
        let size = SearchWords.headSize + count * 9 + blocks * 4 + tailCount
        let (entries, tails) = (entries, tails)
        let memory = WordMemory(size: size) { raw in
            let head = UInt32(min(textSize, 0xff_ffff)) << 8 | 1
            raw.storeBytes(of: head.littleEndian, toByteOffset: 0, as: UInt32.self)
            raw.storeBytes(of: UInt32(count).littleEndian, toByteOffset: 4, as: UInt32.self)
            let metas = SearchWords.headSize + count * 8
            let starts = metas + count
            var further = starts + blocks * 4
            let firstFurther = further
            for index in 0..<count {
                let entry = entries[index]
                raw.storeBytes(
                    of: entry.key.littleEndian,
                    toByteOffset: SearchWords.headSize + index * 8,
                    as: UInt64.self
                )
                raw[metas + index] = entry.tailLength << 4 | WordTable.weight(entry.zones, entry.count)
                if index % SearchWords.stride == 0 {
                    let start = UInt32(further - firstFurther).littleEndian
                    raw.storeBytes(
                        of: start,
                        toByteOffset: starts + index / SearchWords.stride * 4,
                        as: UInt32.self
                    )
                }
                for offset in 0..<Int(entry.tailLength) {
                    raw[further] = tails[Int(entry.tail) + offset]
                    further += 1
                }
            }
        }
        return SearchWords(memory)
    }

    /// Sorts by the first two bytes at once, and then the few words that share both among themselves.
    private mutating func sortEntries() {
        let other = UnsafeMutablePointer<Entry>.allocate(capacity: entryCount + 1)
        defer { other.deallocate() }
        distribute(entries, into: other, by: 48)
        distribute(other, into: entries, by: 56)
        var first = 0
        while first < entryCount {
            var end = first &+ 1
            while end < entryCount, entries[end].key &>> 48 == entries[first].key &>> 48 { end &+= 1 }
            if end &- first > 64 {
                let tails = tails
                var own = UnsafeMutableBufferPointer(start: entries + first, count: end - first)
                own.sort { WordTable.isBefore($0, $1, tails) }
            } else {
                insert(first, end)
            }
            first = end
        }
    }

    /// Parts words by one byte, those that share it in the order in which they stood.
    private func distribute(
        _ source: UnsafeMutablePointer<Entry>,
        into target: UnsafeMutablePointer<Entry>,
        by shift: UInt64
    ) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { places in
            places.initialize(repeating: 0)
            for index in 0..<entryCount { places[Int(source[index].key &>> shift & 255) &+ 1] &+= 1 }
            for byte in 0..<256 { places[byte &+ 1] &+= places[byte] }
            for index in 0..<entryCount {
                let byte = Int(source[index].key &>> shift & 255)
                target[places[byte]] = source[index]
                places[byte] &+= 1
            }
        }
    }

    /// Sorts a few words by putting each where it belongs among those before it.
    private func insert(_ first: Int, _ end: Int) {
        for index in first &+ 1..<max(end, first &+ 1) {
            let entry = entries[index]
            var place = index
            while place > first, WordTable.isBefore(entry, entries[place &- 1], tails) {
                entries[place] = entries[place &- 1]
                place &-= 1
            }
            entries[place] = entry
        }
    }

    private static func isBefore(
        _ left: Entry,
        _ right: Entry,
        _ tails: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        guard left.key == right.key else { return left.key < right.key }
        func tail(_ entry: Entry) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(start: tails + Int(entry.tail), count: Int(entry.tailLength))
        }
        return tail(left).lexicographicallyPrecedes(tail(right))
    }

    private static func weight(_ zones: UInt8, _ count: UInt8) -> UInt8 {
        var weight = count
        if zones & Zone.title != 0 { weight += 8 }
        if zones & Zone.heading != 0 { weight += 4 }
        if zones & Zone.gist != 0 { weight += 2 }
        return min(15, weight)
    }
}
