import Unconference

/// 128 bits that tell one content from another; nobody's secret hangs on them.
///
/// Two lanes of multiply and rotate, eight bytes at a time: hashing a site must cost less than reading it.
public struct ContentHash: Hashable, Sendable {
    /// The first half.
    public private(set) var high: UInt64 = 0x9e37_79b9_7f4a_7c15
    /// The second half.
    public private(set) var low: UInt64 = 0xc2b2_ae3d_27d4_eb4f

    /// The hash of nothing.
    public init() {}

    /// The hash of some bytes.
    public init(of bytes: [UInt8]) {
        add(bytes)
    }

    /// A hash that was written down.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Takes bytes in.
    public mutating func add(_ bytes: [UInt8]) { add(bytes[...]) }

    /// Takes bytes in.
    public mutating func add(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { add($0) }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) { add(UnsafeRawBufferPointer(bytes)) }

    private mutating func add(_ buffer: UnsafeRawBufferPointer) {
        var at = 0
        if buffer.count >= ContentHash.wideSize { at = addWide(buffer) }
        while at + 8 <= buffer.count {
            add(buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
            at += 8
        }
        add(ContentHash.last(buffer.count - at, of: buffer))
        add(UInt64(buffer.count))
    }

    /// The last bytes, fewer than eight, as a number.
    private static func last(_ count: Int, of buffer: UnsafeRawBufferPointer) -> UInt64 {
        guard count > 0 else { return 0 }
        if buffer.count >= 8 {
            let word = buffer.loadUnaligned(fromByteOffset: buffer.count - 8, as: UInt64.self)
            return word.littleEndian &>> UInt64(64 - 8 * count)
        }
        var last: UInt64 = 0
        for place in 0..<count { last |= UInt64(buffer[buffer.count - count + place]) << UInt64(8 * place) }
        return last
    }

    /// The bytes from which on four hashes are made side by side: each step of one waits for the step before.
    private static let wideSize = 256

    /// Takes in as many whole rows of 32 bytes as there are, and says where they end.
    private mutating func addWide(_ buffer: UnsafeRawBufferPointer) -> Int {
        var (first, second, third, fourth) = (ContentHash(), ContentHash(), ContentHash(), ContentHash())
        var at = 0
        while at + 32 <= buffer.count {
            first.add(buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
            second.add(buffer.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self).littleEndian)
            third.add(buffer.loadUnaligned(fromByteOffset: at &+ 16, as: UInt64.self).littleEndian)
            fourth.add(buffer.loadUnaligned(fromByteOffset: at &+ 24, as: UInt64.self).littleEndian)
            at &+= 32
        }
        add(first)
        add(second)
        add(third)
        add(fourth)
        return at
    }

    private mutating func add(_ other: ContentHash) {
        add(other.high)
        add(other.low)
    }

    /// Takes a text in.
    public mutating func add(_ text: String) {
        text.withBytes { add($0) }
    }

    /// Takes a number in.
    public mutating func add(_ word: UInt64) {
        high = rotated((high ^ word) &* 0x9fb2_1c65_1e98_df25, by: 29)
        low = rotated((low &+ word) &* 0xd6e8_feb8_6659_fd93, by: 37) ^ high
    }

    private func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
}
