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

    /// How many bytes are read at once behind the first eight, which there have to be.
    static let tailRoom = 16

    /// A word of more than eight bytes.
    ///
    /// - Parameters:
    ///   - first: the first eight, the first of them uppermost.
    ///   - bytes: where the others stand, with ``tailRoom`` behind the first of them.
    ///   - start: where they begin.
    ///   - count: how many they are, up to 15.
    @inline(__always)
    init(_ first: UInt64, tail bytes: UnsafeRawBufferPointer, from start: Int, count: Int) {
        self.first = first
        let near = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        second = count < 8 ? near & ~(UInt64.max &>> UInt64(8 &* count)) : near
        if count > 8 {
            let far = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
            third = far & ~(UInt64.max &>> UInt64(8 &* (count &- 8)))
        }
        length = 8 &+ count
    }

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

    /// A number in which every byte of a word has a say; its upper bits are the better ones.
    @inline(__always)
    static func mix(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        (first ^ (second &* 0xc2b2_ae3d_27d4_eb4f) ^ (third &* 0x1656_67b1_9e37_79f9))
            &* 0x9e37_79b9_7f4a_7c15
    }

    /// The number of this word.
    @inline(__always)
    var mixed: UInt64 { FoldedWord.mix(first, second, third) }

    /// The word in UTF-8.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for part in [first, second, third] {
            var rest = part
            while rest != 0 {
                bytes.append(UInt8(truncatingIfNeeded: rest &>> 56))
                rest &<<= 8
            }
        }
        return bytes
    }
}

extension FoldedWord: Comparable {
    @inline(__always)
    static func == (left: FoldedWord, right: FoldedWord) -> Bool {
        (left.first ^ right.first) | (left.second ^ right.second) | (left.third ^ right.third) == 0
    }

    static func < (left: FoldedWord, right: FoldedWord) -> Bool {
        guard left.first == right.first else { return left.first < right.first }
        return left.second == right.second ? left.third < right.third : left.second < right.second
    }
}
