/// The letters and digits of ASCII at the beginning of eight bytes, found in all eight at once.
struct LetterRun {
    /// How many there are.
    let count: Int
    /// The same in small letters, the first lowermost, zeros behind them.
    let letters: UInt64

    /// Looks at eight bytes, the first lowermost.
    @inline(__always)
    init(_ bytes: UInt64) {
        let plain = bytes & LetterRun.all(0x7f)
        // What differs from a small letter by this bit is its capital; digits have it already.
        let small = plain | LetterRun.all(0x20)
        // A sum reaches the eighth bit from the first of a range on, and another from the first behind it.
        let isLetter = (small &+ LetterRun.all(0x1f)) & ~(small &+ LetterRun.all(0x05))
        let isDigit = (plain &+ LetterRun.all(0x50)) & ~(plain &+ LetterRun.all(0x46))
        let ends = ~((isLetter | isDigit) & ~bytes) & LetterRun.all(0x80)
        count = ends.trailingZeroBitCount &>> 3
        letters = ends == 0 ? small : small & ((ends & (0 &- ends)) &>> 7 &- 1)
    }

    @inline(__always)
    private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
