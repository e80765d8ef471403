/// Words as numbers: FNV-1a over folded characters, 64 bits wide, so that two words never meet by accident.
enum TokenHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func mixed(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    }

    /// The number of a step from one node of the trie to the next, well spread.
    @inline(__always)
    static func step(_ node: Int32, _ hash: UInt64) -> UInt64 {
        var mixed = hash &+ UInt64(bitPattern: Int64(node)) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 29)
    }
}
