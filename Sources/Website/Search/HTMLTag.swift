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
        while at < text.count, text[at] != UInt8(ascii: ">") { at += 1 }
        end = min(at + 1, text.count)
        isInline = HTMLTag.inline.contains(name)
        let isHeading = name >> 8 == UInt64(UInt8(ascii: "h")) && (0x31...0x36).contains(name & 0xff)
        heading = isHeading ? !isClosing : nil
    }

    /// Tags inside of words, as numbers made of their letters: `a`, `b`, `i`, `em`, `del`, `code`, `span`, `mark`, `strong`.
    private static let inline: [UInt64] = ["a", "b", "i", "em", "del", "code", "span", "mark", "strong"]
        .map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
