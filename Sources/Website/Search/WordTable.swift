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
        var first: UInt64
        var second: UInt64
        var third: UInt64
        var tailLength: UInt8
        var count: UInt8
        var zones: UInt8

        func isBefore(_ other: Entry) -> Bool {
            guard first == other.first else { return first < other.first }
            return second == other.second ? third < other.third : second < other.second
        }
    }

    private var entries: UnsafeMutablePointer<Entry>
    private var entryCount = 0
    /// Positions of entries, one higher; 0 where there is none.
    ///
    /// There are twice as many as entries fit in.
    private var slots: UnsafeMutablePointer<UInt32>
    private var slotCount: Int
    /// How many bytes follow the first eight of all words.
    private var tailCount = 0

    init(textSize: Int) {
        var size = 256
        // A text has about one new word for each sixteen bytes; the table grows where that is wrong.
        while size < textSize / 8, size < 1 << 20 { size *= 2 }
        slotCount = size
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        entries = .allocate(capacity: size / 2 + 1)
    }

    deinit {
        slots.deallocate()
        entries.deallocate()
    }

    /// Counts a word.
    mutating func add(_ word: FoldedWord, zone: UInt8) {
        let isCounted = zone == Zone.body || zone == Zone.heading
        var slot = place(of: word.first, word.second, word.third)
        while slots[slot] > 0 {
            let entry = entries + (Int(slots[slot]) &- 1)
            let other =
                (entry.pointee.first ^ word.first) | (entry.pointee.second ^ word.second)
                | (entry.pointee.third ^ word.third)
            if other == 0 {
                if isCounted, entry.pointee.count < 3 { entry.pointee.count &+= 1 }
                entry.pointee.zones |= zone
                return
            }
            slot = (slot &+ 1) & (slotCount &- 1)
        }
        entries[entryCount] = Entry(
            first: word.first,
            second: word.second,
            third: word.third,
            tailLength: UInt8(truncatingIfNeeded: word.tailLength),
            count: isCounted ? 1 : 0,
            zones: zone
        )
        entryCount &+= 1
        tailCount &+= word.tailLength
        slots[slot] = UInt32(truncatingIfNeeded: entryCount)
        if entryCount &* 2 > slotCount { grow() }
    }

    /// Where a word is looked for first.
    private func place(of first: UInt64, _ second: UInt64, _ third: UInt64) -> Int {
        Int(truncatingIfNeeded: FoldedWord.mix(first, second, third) &>> 40) & (slotCount &- 1)
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
            var slot = place(of: entries[index].first, entries[index].second, entries[index].third)
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
        let entries = entries
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
                    of: entry.first.littleEndian,
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
                    let part = offset < 8 ? entry.second : entry.third
                    raw[further] = UInt8(truncatingIfNeeded: part &>> UInt64(56 &- 8 &* (offset & 7)))
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
            while end < entryCount, entries[end].first &>> 48 == entries[first].first &>> 48 { end &+= 1 }
            if end &- first > 64 {
                var own = UnsafeMutableBufferPointer(start: entries + first, count: end - first)
                own.sort { $0.isBefore($1) }
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
            for index in 0..<entryCount { places[Int(source[index].first &>> shift & 255) &+ 1] &+= 1 }
            for byte in 0..<256 { places[byte &+ 1] &+= places[byte] }
            for index in 0..<entryCount {
                let byte = Int(source[index].first &>> shift & 255)
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
            while place > first, entry.isBefore(entries[place &- 1]) {
                entries[place] = entries[place &- 1]
                place &-= 1
            }
            entries[place] = entry
        }
    }

    private static func weight(_ zones: UInt8, _ count: UInt8) -> UInt8 {
        var weight = count
        if zones & Zone.title != 0 { weight += 8 }
        if zones & Zone.heading != 0 { weight += 4 }
        if zones & Zone.gist != 0 { weight += 2 }
        return min(15, weight)
    }
}
