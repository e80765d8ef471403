import Unconference

/// Text as a terminal may have it: what people wrote can't move its cursor or turn its lines around.
enum Printable {
    /// The text with control characters and marks of direction shown as `�`, newlines and tabs kept.
    static func text(_ text: String) -> String {
        guard !isPlain(text), text.unicodeScalars.contains(where: isUnsafe) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isUnsafe($0) ? "\u{FFFD}" : $0 }))
    }

    /// The text on one line of bounded length, so that what somebody typed can't pass for lines of ours.
    static func line(_ text: String) -> String {
        let isFlat = isPlain(text) || !text.unicodeScalars.contains(where: endsLine)
        let flat = isFlat ? text : String(text.map { $0.isNewline ? " " : $0 })
        guard flat.utf8.count > longest else { return flat }
        return "\(flat.prefix(longest / 2)) … \(flat.suffix(longest / 4))"
    }

    /// Appends the text as one line of ours has it.
    static func append(line text: String, to bytes: inout [UInt8]) {
        let isPlain = text.utf8.withContiguousStorageIfAvailable { utf8 in
            guard utf8.count <= longest, ByteWord.isPlain(utf8) else { return false }
            bytes.append(contentsOf: utf8)
            return true
        }
        if isPlain != true { bytes += Printable.text(line(text)).utf8 }
    }

    /// How many bytes a line about something may have; twice what the longest of ours has.
    private static let longest = 1200

    /// Whether there is nothing but letters, digits and signs of ASCII, as in most lines: no need to look closer.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(ByteWord.isPlain)
            ?? text.utf8.allSatisfy { 0x20..<0x7f ~= $0 }
    }

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 10...13, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10: false
        case 0..<32, 127..<160, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
        default: false
        }
    }
}
