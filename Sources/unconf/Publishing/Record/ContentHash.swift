/// 128 bits that tell one content from another; nobody's secret hangs on them.
///
/// Two lanes of multiply and rotate, eight bytes at a time: hashing a site must cost less than reading it.
struct ContentHash: Hashable, Sendable {
    private(set) var high: UInt64 = 0x9e37_79b9_7f4a_7c15
    private(set) var low: UInt64 = 0xc2b2_ae3d_27d4_eb4f

    /// The hash of nothing.
    init() {}

    /// The hash of some bytes.
    init(of bytes: [UInt8]) {
        add(bytes)
    }

    /// A hash that was written down.
    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Takes bytes in.
    mutating func add(_ bytes: [UInt8]) { add(bytes[...]) }

    /// Takes bytes in.
    mutating func add(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { buffer in
            var at = 0
            while at + 8 <= buffer.count {
                add(buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
                at += 8
            }
            var last: UInt64 = 0
            for (place, byte) in buffer[at...].enumerated() { last |= UInt64(byte) << UInt64(8 * place) }
            add(last)
        }
        add(UInt64(bytes.count))
    }

    /// Takes a text in.
    mutating func add(_ text: String) { add(Array(text.utf8)) }

    /// Takes in what the disk says of a file, or that there is none.
    mutating func add(_ stamp: FileStamp?) {
        guard let stamp else { return add(0) }
        add(UInt64(bitPattern: stamp.size))
        add(UInt64(bitPattern: stamp.modified))
        add(UInt64(bitPattern: stamp.changed))
        add(stamp.inode)
    }

    /// Takes a number in.
    mutating func add(_ word: UInt64) {
        high = rotated((high ^ word) &* 0x9fb2_1c65_1e98_df25, by: 29)
        low = rotated((low &+ word) &* 0xd6e8_feb8_6659_fd93, by: 37) ^ high
    }

    private func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
}
