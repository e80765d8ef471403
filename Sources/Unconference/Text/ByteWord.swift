/// Eight bytes of text looked at in one go.
public enum ByteWord {
    /// A word whose bytes have their high bit set where the byte is zero.
    ///
    /// A byte may have it set above a true hit, too, which costs a look and no more.
    @inlinable
    public static func zeros(_ word: UInt64) -> UInt64 { (word &- repeated(0x01)) & ~word & repeated(0x80) }

    /// The same byte eight times.
    @inlinable
    public static func repeated(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    /// Marks the bytes that are one of `"&<>`, and perhaps some above them.
    @inlinable
    public static func markup(in word: UInt64) -> UInt64 {
        // One bit lies between `"` and `&`, and one between `<` and `>`.
        zeros((word | repeated(0x04)) ^ repeated(0x26)) | zeros((word | repeated(0x02)) ^ repeated(0x3E))
    }

    /// Marks the bytes that are less than another, which is at most 128, and perhaps some above them.
    @inlinable
    public static func less(than byte: UInt64, in word: UInt64) -> UInt64 {
        (word &- repeated(byte)) & ~word & repeated(0x80)
    }

    /// Marks the bytes that are equal to another, and perhaps some above them.
    @inlinable
    public static func equal(to byte: UInt8, in word: UInt64) -> UInt64 {
        zeros(word ^ repeated(UInt64(byte)))
    }

    /// Whether there is nothing but letters, digits and signs of ASCII, none of which steers anything.
    @inlinable
    public static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        let bytes = UnsafeRawBufferPointer(text)
        while at &+ 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            // Marks may stand above true ones only, so that none means none.
            let odd = less(than: 0x20, in: word) | equal(to: 0x7f, in: word) | (word & repeated(0x80))
            guard odd == 0 else { return false }
            at &+= 8
        }
        while at < bytes.count {
            guard 0x20..<0x7f ~= bytes[at] else { return false }
            at &+= 1
        }
        return true
    }
}
