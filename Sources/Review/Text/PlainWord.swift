import Unconference

/// Letters and digits of ASCII that begin at a byte, eight looked at in one go: most words of most texts.
struct PlainWord {
    /// How many there are, at most fifteen.
    let count: Int
    /// The letters in small, the first in the lowest byte; what stands behind them is zero.
    private let first: UInt64
    private let second: UInt64

    /// Nothing where there may be more of them.
    @inline(__always)
    init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) {
        let most = end &- start
        let word = PlainWord.eight(of: text, at: start)
        let found = min(PlainWord.letters(in: word), most)
        guard found == 8 else {
            count = found
            first = PlainWord.small(word, found)
            second = 0
            return
        }
        let next = PlainWord.eight(of: text, at: start &+ 8)
        let more = min(PlainWord.letters(in: next), most &- 8)
        guard more < 8 else { return nil }
        count = 8 &+ more
        first = word | ByteWord.repeated(0x20)
        second = PlainWord.small(next, more)
    }

    /// The word as a number.
    @inline(__always)
    var hash: UInt64 { TokenHash.value(first, second, count: count) }

    /// The word without its last letter, if that is an `s` and enough is left; else 0.
    @inline(__always)
    var stem: UInt64 {
        let last = UInt64(truncatingIfNeeded: (count &- 1) &* 8)
        // Few words end so, and nobody can foretell which are short.
        guard (count > 8 ? second : first) &>> last & 0xFF == 0x73, count > 4 else { return 0 }
        let kept: UInt64 = (1 &<< last) &- 1
        return count > 8
            ? TokenHash.value(first, second & kept, count: count &- 1)
            : TokenHash.value(first & kept, 0, count: count &- 1)
    }

    /// Eight bytes, or as many as are left and zeros.
    @inline(__always)
    private static func eight(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        guard start &+ 8 <= text.count, let base = UnsafeRawPointer(text.baseAddress) else {
            return rest(of: text, at: start)
        }
        return base.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    }

    private static func rest(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        text[min(start, text.count)...].reversed().reduce(0) { $0 &<< 8 | UInt64($1) }
    }

    /// How many letters and digits of ASCII eight bytes begin with.
    @inline(__always)
    private static func letters(in word: UInt64) -> Int {
        let low = word & ByteWord.repeated(0x7F)
        let small = low | ByteWord.repeated(0x20)
        // The high bit of each sum says whether the byte is at least so much.
        let isLetter =
            (small &+ ByteWord.repeated(0x80 - 0x61)) & ~(small &+ ByteWord.repeated(0x80 - 0x7B))
        let isDigit = (low &+ ByteWord.repeated(0x80 - 0x30)) & ~(low &+ ByteWord.repeated(0x80 - 0x3A))
        let others = ~((isLetter | isDigit) & ~word) & ByteWord.repeated(0x80)
        return others.trailingZeroBitCount &>> 3
    }

    /// The first of some bytes, fewer than eight, in small.
    @inline(__always)
    private static func small(_ word: UInt64, _ count: Int) -> UInt64 {
        // Digits have the bit of small letters already.
        (word | ByteWord.repeated(0x20)) & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    }
}
