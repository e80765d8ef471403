/// Counts the words of one text, in the order of their first appearance, and sorts them at the end.
struct WordTable {
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

        /// Whether a word with the same first bytes stands before another.
        func isBefore(_ other: Entry, _ tails: [UInt8]) -> Bool {
            tails[Int(tail)..<Int(tail) + Int(tailLength)]
                .lexicographicallyPrecedes(
                    tails[Int(other.tail)..<Int(other.tail) + Int(other.tailLength)]
                )
        }
    }

    private var entries: [Entry] = []
    private var tails: [UInt8] = []
    /// Positions of entries, one higher; 0 where there is none.
    private var slots: [UInt32]
    private var mask: Int

    init(textSize: Int) {
        var size = 256
        // A text has about one new word for each sixteen bytes; the table grows where that is wrong.
        while size < textSize / 8, size < 1 << 20 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        mask = size - 1
        entries.reserveCapacity(size / 2)
    }

    /// Counts a word.
    ///
    /// - Parameters:
    ///   - key: its first eight bytes, the first uppermost.
    ///   - tail: the bytes after those.
    mutating func add(_ key: UInt64, tail: UnsafeBufferPointer<UInt8>, zone: UInt8) {
        var hash = key &* 0x9e37_79b9_7f4a_7c15
        for byte in tail { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        let isCounted = zone == Zone.body || zone == Zone.heading
        let (slot, known) = find(key, hash, tail)
        if let known {
            entries.withUnsafeMutableBufferPointer { entries in
                if isCounted, entries[known].count < 3 { entries[known].count &+= 1 }
                entries[known].zones |= zone
            }
            return
        }
        entries.append(
            Entry(
                key: key,
                tail: UInt32(truncatingIfNeeded: tails.count),
                tailLength: UInt8(truncatingIfNeeded: tail.count),
                count: isCounted ? 1 : 0,
                zones: zone
            )
        )
        if !tail.isEmpty { tails.append(contentsOf: tail) }
        slots[slot] = UInt32(truncatingIfNeeded: entries.count)
        if entries.count * 2 > slots.count { grow() }
    }

    /// The slot of a word, and its entry if it has one.
    private func find(_ key: UInt64, _ hash: UInt64, _ tail: UnsafeBufferPointer<UInt8>) -> (Int, Int?) {
        entries.withUnsafeBufferPointer { entries in
            slots.withUnsafeBufferPointer { slots in
                var slot = Int(truncatingIfNeeded: hash &>> 40) & mask
                while slots[slot] > 0 {
                    let index = Int(slots[slot]) &- 1
                    if entries[index].key == key, Int(entries[index].tailLength) == tail.count,
                        tail.isEmpty || isTail(tail, at: Int(entries[index].tail))
                    {
                        return (slot, index)
                    }
                    slot = (slot &+ 1) & mask
                }
                return (slot, nil)
            }
        }
    }

    private func isTail(_ tail: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for offset in 0..<tail.count where tails[start + offset] != tail[offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        mask = slots.count - 1
        for (index, entry) in entries.enumerated() {
            var hash = entry.key &* 0x9e37_79b9_7f4a_7c15
            for byte in tails[Int(entry.tail)..<Int(entry.tail) + Int(entry.tailLength)] {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            }
            var slot = Int(truncatingIfNeeded: hash >> 40) & mask
            while slots[slot] > 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(truncatingIfNeeded: index + 1)
        }
    }

    /// All words, sorted.
    consuming func words(textSize: Int) -> SearchWords {
        sortEntries()
        let count = entries.count
        let blocks = (count + SearchWords.stride - 1) / SearchWords.stride
        let size = SearchWords.headSize + count * 9 + blocks * 4 + tails.count
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            let head = UInt32(min(textSize, 0xff_ffff)) << 8 | 1
            raw.storeBytes(of: head.littleEndian, toByteOffset: 0, as: UInt32.self)
            raw.storeBytes(of: UInt32(count).littleEndian, toByteOffset: 4, as: UInt32.self)
            let metas = SearchWords.headSize + count * 8
            let starts = metas + count
            var further = starts + blocks * 4
            let firstFurther = further
            for (index, entry) in entries.enumerated() {
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
            used = size
        }
        return SearchWords(trusted: bytes)
    }

    /// Sorts by the first byte at once, and then the few words that share one among themselves.
    private mutating func sortEntries() {
        var places = [Int](repeating: 0, count: 257)
        for entry in entries { places[Int(entry.key >> 56) + 1] += 1 }
        for byte in 0..<256 { places[byte + 1] += places[byte] }
        let starts = places
        let unsorted = entries
        for entry in unsorted {
            let byte = Int(entry.key >> 56)
            entries[places[byte]] = entry
            places[byte] += 1
        }
        let tails = tails
        entries.withUnsafeMutableBufferPointer { entries in
            for byte in 0..<256 where starts[byte + 1] - starts[byte] > 1 {
                var own = UnsafeMutableBufferPointer(rebasing: entries[starts[byte]..<starts[byte + 1]])
                own.sort { $0.key == $1.key ? $0.isBefore($1, tails) : $0.key < $1.key }
            }
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
