/// A piece of HTML that is safe to stand in a page as it is.
///
/// Templates print it with three braces, and only under names that end in `HTML`.
struct HTML: Hashable, Sendable {
    /// The markup.
    let text: String

    /// Markup that its maker vouches for.
    init(trusted text: String) {
        self.text = text
    }

    /// Text from anybody, made harmless.
    init(escaping text: String) {
        self.text = String(decoding: HTML.escaped(text.utf8), as: UTF8.self)
    }

    /// The bytes of a text with `&`, `<`, `>` and both quotation marks written as entities.
    static func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.underestimatedCount)
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): result += "&amp;".utf8
            case UInt8(ascii: "<"): result += "&lt;".utf8
            case UInt8(ascii: ">"): result += "&gt;".utf8
            case UInt8(ascii: "\""): result += "&quot;".utf8
            case UInt8(ascii: "'"): result += "&#39;".utf8
            default: result.append(byte)
            }
        }
        return result
    }
}
