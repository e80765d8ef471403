/// A text in ASCII lines of at most 76 characters (RFC 2045), readable where it is ASCII already.
enum QuotedPrintable {
    /// The text, its lines parted as asked for.
    static func encoded(_ text: String, lineEnd: String) -> String {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
            .map { encodedLine(Array($0.utf8), lineEnd) }.joined(separator: lineEnd)
    }

    private static func encodedLine(_ bytes: [UInt8], _ lineEnd: String) -> String {
        var lines: [String] = []
        var line = ""
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let piece = isPlain(byte, atStart: line.isEmpty, atEnd: isLast) ? plain(byte) : escaped(byte)
            // A full line ends in `=`; the last one has no such end and may be one longer.
            if line.utf8.count + piece.utf8.count > (isLast ? 76 : 75) {
                lines.append(line + "=")
                line = isPlain(byte, atStart: true, atEnd: isLast) ? plain(byte) : escaped(byte)
            } else {
                line += piece
            }
        }
        lines.append(line)
        return lines.joined(separator: lineEnd)
    }

    /// Whether a byte may stand as it is; not a dot or a `From` that begin a line, which mail programs take for something else.
    private static func isPlain(_ byte: UInt8, atStart: Bool, atEnd: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case UInt8(ascii: "."), UInt8(ascii: "F"): !atStart
        case UInt8(ascii: " "), UInt8(ascii: "\t"): !atEnd
        default: (0x21...0x7E).contains(byte)
        }
    }

    private static func plain(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

    private static func escaped(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "=" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}
