/// A word as it is counted: small letters in UTF-8, at most ``SearchWords/longest`` bytes of them, in three numbers.
///
/// The first byte of each number is uppermost and zeros stand behind the last, so that words are in the order of their
/// numbers, and no letter is looked at where two are compared.
struct FoldedWord {
    private(set) var first: UInt64 = 0
    private(set) var second: UInt64 = 0
    private(set) var third: UInt64 = 0
    /// How many bytes there are.
    private(set) var length = 0

    /// No letter yet.
    init() {}

    /// A word of at most eight bytes, the first uppermost.
    init(_ bytes: UInt64) { first = bytes }

    /// Whether eight bytes at once may follow.
    @inline(__always)
    var takesEight: Bool { length & 7 == 0 && length < 16 }

    /// Appends up to eight bytes, the first uppermost, where ``takesEight``.
    @inline(__always)
    mutating func append(_ bytes: UInt64, count: Int) {
        if length == 0 { first = bytes } else { second = bytes }
        length &+= count
    }

    /// Appends a byte; there must be room for it.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        let bits = UInt64(byte) &<< UInt64(56 &- 8 &* (length & 7))
        switch length &>> 3 {
        case 0: first |= bits
        case 1: second |= bits
        default: third |= bits
        }
        length &+= 1
    }

    /// How many bytes follow the first eight.
    var tailLength: Int { max(0, length &- 8) }
}
