/// Reads the bytes of a shard from their beginning; whatever they are, it never goes beyond them.
struct ShardHead {
    private let bytes: [UInt8]
    /// What was read so far.
    private(set) var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// One byte; nil at the end.
    mutating func byte() -> UInt8? {
        guard place < bytes.count else { return nil }
        place += 1
        return bytes[place - 1]
    }

    /// Several bytes.
    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= bytes.count - place else { return nil }
        place += count
        return bytes[place - count..<place]
    }

    /// The number by which shards and the list of shards know that they belong together.
    mutating func stamp() -> UInt32? {
        bytes(4)?.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// A number, seven bits to a byte, the lowest first; no number in a shard takes more than four.
    mutating func number() -> Int? {
        var value = 0
        for shift in [0, 7, 14, 21] {
            guard let next = byte() else { return nil }
            value |= Int(next & 0x7f) << shift
            if next < 0x80 { return value }
        }
        return nil
    }
}
