import Unconference

/// Finds the next byte of a text that may make it odd, eight looked at in one go.
enum OddByte {
    /// The offset of the next sign of Markdown or HTML, of part of a character beyond ASCII or of a character that steers,
    /// or the count; a byte that is nothing of the kind may be among them.
    static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        guard let base = UnsafeRawPointer(text.baseAddress) else { return text.count }
        while i &+ 8 <= text.count {
            let marks = marks(in: base.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            guard marks == 0 else { return i &+ marks.trailingZeroBitCount &>> 3 }
            i &+= 8
        }
        // The few bytes that are left are all looked at.
        return i
    }

    /// The high bit of each byte that deserves a look.
    @inline(__always)
    private static func marks(in word: UInt64) -> UInt64 {
        let low = word & ByteWord.repeated(0x7F)
        // The high bit of each sum says that the byte is another one, or at least so much.
        let others =
            // `[`, `]`, `_`, and a rare `Y`.
            other(than: 0x5F, low | ByteWord.repeated(0x06))
            // `~` and the character of deleting.
            & other(than: 0x7F, low | ByteWord.repeated(0x01))
            & other(than: UInt8(ascii: "`"), low) & other(than: UInt8(ascii: "<"), low)
            // `%` and `&`.
            & (~(low &+ ByteWord.repeated(0x80 - 0x25)) | (low &+ ByteWord.repeated(0x80 - 0x27)))
            // `)` and `*`.
            & (~(low &+ ByteWord.repeated(0x80 - 0x29)) | (low &+ ByteWord.repeated(0x80 - 0x2B)))
            & ((low &+ ByteWord.repeated(0x80 - 0x20)) | ~other(than: 0x0A, low))
        return (~others | word) & ByteWord.repeated(0x80)
    }

    @inline(__always)
    private static func other(than byte: UInt8, _ low: UInt64) -> UInt64 {
        (low ^ ByteWord.repeated(UInt64(byte))) &+ ByteWord.repeated(0x7F)
    }
}
