/// Tags of HTML within a text: those that don't part a word, and any other.
enum InlineTag {
    private static let names = Set(
        [
            "b", "i", "em", "strong", "u", "s", "del", "ins", "span", "mark", "sup", "sub", "a", "code",
            "wbr",
            "small",
        ].map { packed($0.utf8) }
    )

    /// Up to eight letters and digits in small as one number; all ones where there are more.
    private static func packed(_ name: some Sequence<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        for byte in name {
            guard number >> 56 == 0 else { return .max }
            number = number << 8 | UInt64(byte | 0x20)
        }
        return number
    }

    /// The byte after a tag such as `<b>` or a comment, within which a word may go on; nil when there is none here.
    static func end(in text: UnsafeBufferPointer<UInt8>, at i: Int, before end: Int) -> Int? {
        guard let close = anyEnd(in: text, at: i, before: end) else { return nil }
        if text[i + 1] == UInt8(ascii: "!") { return close }
        let name = text[(i + 1)..<close].drop { $0 == UInt8(ascii: "/") }
            .prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
        return names.contains(packed(name)) ? close : nil
    }

    /// The byte after any tag, comment or address in angle brackets; nil when there is none here.
    static func anyEnd(in text: UnsafeBufferPointer<UInt8>, at i: Int, before end: Int) -> Int? {
        guard i + 2 < end, text[i + 1] > 0x20 else { return nil }
        for k in i + 1..<min(end, i + 400) {
            if text[k] == UInt8(ascii: ">") { return k + 1 }
            if text[k] == UInt8(ascii: "<") || text[k] == 0x0A && k + 1 < end && text[k + 1] == 0x0A {
                return nil
            }
        }
        return nil
    }
}
