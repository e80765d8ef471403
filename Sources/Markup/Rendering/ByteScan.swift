import Unconference

/// Finds the next byte of text that needs a look, eight at a time.
enum ByteScan {
    /// The offset of the next of `"&<>`, or the count.
    static func nextEscaped(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return bytes.count }
        while i + 8 <= bytes.count {
            let word = base.loadUnaligned(fromByteOffset: i, as: UInt64.self)
            if ByteWord.markup(in: word) != 0 { break }
            i += 8
        }
        while i < bytes.count, !ByteClass.isEscaped(bytes[i]) { i += 1 }
        return i
    }

    /// The offset of the next byte that may be part of a bare link or a strikethrough, or the count.
    ///
    /// That is `@`, `~`, a `:` before a slash and a `w` before another.
    static func nextTrigger(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return bytes.count }
        while i + 9 <= bytes.count {
            let word = base.loadUnaligned(fromByteOffset: i, as: UInt64.self)
            let next = base.loadUnaligned(fromByteOffset: i + 1, as: UInt64.self)
            let web =
                ByteWord.equal(to: UInt8(ascii: ":"), in: word)
                & ByteWord.equal(to: UInt8(ascii: "/"), in: next)
            let double = ByteWord.repeated(UInt64(UInt8(ascii: "w")))
            let host = ByteWord.zeros((word ^ double) | (next ^ double))
            let single =
                ByteWord.equal(to: UInt8(ascii: "@"), in: word)
                | ByteWord.equal(to: UInt8(ascii: "~"), in: word)
            if web | host | single != 0 { break }
            i += 8
        }
        while i < bytes.count, !isTrigger(bytes, i) { i += 1 }
        return i
    }

    private static func isTrigger(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        switch bytes[i] {
        case UInt8(ascii: "@"), UInt8(ascii: "~"): true
        case UInt8(ascii: ":"): i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: "/")
        case UInt8(ascii: "w"): i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: "w")
        default: false
        }
    }
}
