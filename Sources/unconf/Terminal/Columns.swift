/// How wide text is on a terminal, and text brought to a width.
enum Columns {
    /// How many columns a text takes: wide East Asian letters and most pictures take two, marks none.
    static func width(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + width(of: $1) }
    }

    private static func width(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            return scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
        }
    }

    /// The text with spaces after it up to a width.
    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - Columns.width(of: text)))
    }

    /// The text cut to a width, with `…` where something was cut.
    static func cut(_ text: String, to width: Int) -> String {
        guard Columns.width(of: text) > width else { return text }
        var result = ""
        var used = 0
        for character in text {
            let next = Columns.width(of: character)
            guard used + next <= width - 1 else { break }
            result.append(character)
            used += next
        }
        return result + "…"
    }

    /// The text in lines of at most a width, broken between words where that is possible.
    static func wrapped(_ text: String, to width: Int, lines limit: Int = .max) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            let joined = line.isEmpty ? String(word) : line + " " + word
            if Columns.width(of: joined) <= width {
                line = joined
            } else {
                if !line.isEmpty { lines.append(line) }
                line = cut(String(word), to: width)
            }
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > limit, limit > 0 else { return lines }
        return lines.prefix(limit - 1) + [cut(lines[(limit - 1)...].joined(separator: " "), to: width)]
    }
}
