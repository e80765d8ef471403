import Unconference

/// Writes texts into XML so that they stay texts.
public enum MarkupText {
    /// A text between tags: the five characters of markup escaped, what XML can't hold replaced.
    public static func content(_ text: String) -> String {
        escaped(text, inAttribute: false)
    }

    /// A text in double quotes; line breaks are kept too.
    public static func attribute(_ text: String) -> String {
        escaped(text, inAttribute: true)
    }

    /// Appends a text between tags to what is written as bytes.
    static func append(content text: String, to bytes: inout [UInt8]) {
        append(text, inAttribute: false, to: &bytes)
    }

    /// Appends a text in double quotes to what is written as bytes.
    static func append(attribute text: String, to bytes: inout [UInt8]) {
        append(text, inAttribute: true, to: &bytes)
    }

    private static func escaped(_ text: String, inAttribute: Bool) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 32)
        append(text, inAttribute: inAttribute, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ text: String, inAttribute: Bool, to bytes: inout [UInt8]) {
        text.withBytes { source in
            var start = 0
            var at = 0
            while at < source.count {
                guard isSpecial(source[at]), let escape = escape(of: source, at: at, inAttribute) else {
                    at += 1
                    continue
                }
                bytes.append(contentsOf: source[start..<at])
                bytes.append(contentsOf: escape.text.utf8)
                at += escape.length
                start = at
            }
            bytes.append(contentsOf: source[start...])
        }
    }

    /// Whether something else may stand for a character that begins with a byte.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        case 0..<32, 0xEF: true
        default: false
        }
    }

    /// What stands for a character, and how many bytes it has; nil where it stands for itself.
    private static func escape(
        of source: UnsafeBufferPointer<UInt8>,
        at place: Int,
        _ inAttribute: Bool
    ) -> (text: String, length: Int)? {
        switch source[place] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case UInt8(ascii: "\n"): inAttribute ? ("&#10;", 1) : nil
        case UInt8(ascii: "\t"): inAttribute ? ("&#9;", 1) : nil
        case UInt8(ascii: "\r"): ("&#13;", 1)
        case 0..<32: ("\u{FFFD}", 1)
        case 0xEF:
            // U+FFFE and U+FFFF.
            place + 2 < source.count && source[place + 1] == 0xBF && source[place + 2] >= 0xBE
                ? ("\u{FFFD}", 3) : nil
        default: nil
        }
    }
}
