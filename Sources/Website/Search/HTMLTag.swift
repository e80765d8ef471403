import Glibc

/// A tag in HTML that `Markup` rendered, as far as searching cares.
struct HTMLTag {
    /// Whether the letters before and behind it belong to one word.
    let isInline: Bool
    /// Whether it begins a heading or ends one; nil for other tags.
    let heading: Bool?
    /// The position behind it.
    let end: Int

    /// The tag that begins at a `<`.
    init(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
        var at = start + 1
        let isClosing = at < text.count && text[at] == UInt8(ascii: "/")
        if isClosing { at += 1 }
        var name: UInt64 = 0
        while at < text.count, text[at] | 0x20 >= UInt8(ascii: "a") || text[at] >= UInt8(ascii: "0"),
            text[at] != UInt8(ascii: ">"), name >> 56 == 0
        {
            name = name << 8 | UInt64(text[at])
            at += 1
        }
        end = HTMLTag.end(text, from: at)
        isInline = HTMLTag.isInline(name)
        let isHeading = name >> 8 == UInt64(UInt8(ascii: "h")) && (0x31...0x36).contains(name & 0xff)
        heading = isHeading ? !isClosing : nil
    }

    /// The position behind the next `>`; addresses of links are long.
    private static func end(_ text: UnsafeBufferPointer<UInt8>, from at: Int) -> Int {
        guard at < text.count, let base = text.baseAddress,
            let found = memchr(base + at, Int32(UInt8(ascii: ">")), text.count - at)
        else { return text.count }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
    }

    /// Whether a tag stands inside of words, by the letters of its name as a number.
    private static func isInline(_ name: UInt64) -> Bool {
        switch name {
        // `a`, `b`, `i`, `em`, `del`
        case 0x61, 0x62, 0x69, 0x656d, 0x64_656c: true
        // `code`, `span`, `mark`, `strong`
        case 0x636f_6465, 0x7370_616e, 0x6d61_726b, 0x7374_726f_6e67: true
        default: false
        }
    }
}
