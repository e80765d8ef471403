/// Words as numbers: folded characters mixed eight bytes at a time, 64 bits wide, so that two words never meet by accident.
///
/// A letter of ASCII is one byte and any other character three, whose high bits are set.
struct TokenHash {
    private var whole: UInt64 = TokenHash.seed
    private var rest: UInt64 = 0
    private var restBits: UInt64 = 0

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The word so far.
    var value: UInt64 { TokenHash.mixed(whole, rest) }

    /// Adds the next character.
    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        guard scalar >= 0x80 else { return add(byte: UInt64(scalar)) }
        for shift in [0, 7, 14] as [UInt32] { add(byte: UInt64(scalar >> shift & 0x7F | 0x80)) }
    }

    @inline(__always)
    private mutating func add(byte: UInt64) {
        rest |= byte << restBits
        restBits += 8
        guard restBits == 64 else { return }
        whole = TokenHash.mixed(whole, rest)
        (rest, restBits) = (0, 0)
    }

    /// The word of some letters and digits of ASCII, in small and less than sixteen: the first eight, and the rest.
    @inline(__always)
    static func value(_ first: UInt64, _ second: UInt64, count: Int) -> UInt64 {
        let hash = mixed(seed, first)
        return count < 8 ? hash : mixed(hash, second)
    }

    /// The word of one character.
    static func value(of scalar: UInt32) -> UInt64 {
        var hash = TokenHash()
        hash.add(scalar)
        return hash.value
    }

    /// A number and what comes after it as one number.
    @inline(__always)
    static func mixed(_ hash: UInt64, _ next: UInt64) -> UInt64 {
        let mixed = (hash ^ next) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 32)
    }

    /// The number of a step from one node of the trie to the next, well spread.
    @inline(__always)
    static func step(_ node: Int32, _ hash: UInt64) -> UInt64 {
        var mixed = hash &+ UInt64(bitPattern: Int64(node)) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 29)
    }
}
