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
        var slot = Int(truncatingIfNeeded: hash >> 40) & mask
        while true {
            let found = slots[slot]
            guard found > 0 else { break }
            let index = Int(found) - 1
            if entries[index].key == key, Int(entries[index].tailLength) == tail.count,
                tail.isEmpty || isTail(tail, at: Int(entries[index].tail))
            {
                if zone == Zone.body || zone == Zone.heading, entries[index].count < 3 {
                    entries[index].count += 1
                }
                entries[index].zones |= zone
                return
            }
            slot = (slot + 1) & mask
        }
        let isCounted = zone == Zone.body || zone == Zone.heading
        entries.append(
            Entry(
                key: key,
                tail: UInt32(truncatingIfNeeded: tails.count),
                tailLength: UInt8(truncatingIfNeeded: tail.count),
                count: isCounted ? 1 : 0,
                zones: zone
            )
        )
        tails.append(contentsOf: tail)
        slots[slot] = UInt32(truncatingIfNeeded: entries.count)
        if entries.count * 2 > slots.count { grow() }
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
        entries.sort { left, right in
            left.key == right.key ? isBefore(left, right) : left.key < right.key
        }
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

    private func isBefore(_ left: Entry, _ right: Entry) -> Bool {
        tails[Int(left.tail)..<Int(left.tail) + Int(left.tailLength)]
            .lexicographicallyPrecedes(tails[Int(right.tail)..<Int(right.tail) + Int(right.tailLength)])
    }

    private static func weight(_ zones: UInt8, _ count: UInt8) -> UInt8 {
        var weight = count
        if zones & Zone.title != 0 { weight += 8 }
        if zones & Zone.heading != 0 { weight += 4 }
        if zones & Zone.gist != 0 { weight += 2 }
        return min(15, weight)
    }
}
