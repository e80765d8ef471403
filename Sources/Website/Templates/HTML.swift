/// Markup that may be printed as it is: rendered by `Markup`, or made of escaped text.
///
/// Templates print it with three braces, and only under names that end in `HTML`.
struct HTML: Hashable, Sendable {
    /// The markup in UTF-8.
    let bytes: ArraySlice<UInt8>

    /// The markup as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Markup that its maker vouches for.
    init(trusted bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// Markup that its maker vouches for.
    init(trusted text: String) {
        self.init(trusted: Array(text.utf8)[...])
    }

    /// Text from anybody, made harmless.
    init(escaping text: String) {
        var bytes: [UInt8] = []
        HTML.escape(text, into: &bytes)
        self.init(trusted: bytes[...])
    }

    /// Appends a text with `&`, `<`, `>` and both quotation marks written as entities.
    static func escape(_ text: String, into bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for position in 0..<buffer.count {
                // None of the five is above `>`, and few other characters are below it.
                guard buffer[position] < 0x3f, let entity = entity(for: buffer[position]) else { continue }
                bytes.append(contentsOf: buffer[start..<position])
                bytes.append(contentsOf: entity.utf8)
                start = position + 1
            }
            bytes.append(contentsOf: buffer[start...])
        }
    }

    private static func entity(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
