import Unconference

/// Writes texts as YAML reads them back.
enum YAMLText {
    /// A text as a value: as it is where that is safe, else in double quotes, with what could end or change it escaped.
    static func value(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// A text of one line as a value: a line break in it becomes a space.
    static func line(_ text: String) -> String {
        value(String(text.map { $0.isNewline ? " " : $0 }))
    }

    /// A name for addresses as a value.
    static func name(_ slug: Slug) -> String { value(slug.text) }

    /// Texts as a list on one line.
    static func list(_ texts: some Sequence<String>) -> String {
        "[" + texts.map(line).joined(separator: ", ") + "]"
    }

    /// Keys with values that are written already, as a group on one line; keys without a value are left out.
    static func group(_ pairs: [(key: String, value: String?)]) -> String {
        let written = pairs.compactMap { pair in pair.value.map { "\(pair.key): \($0)" } }
        return "{" + written.joined(separator: ", ") + "}"
    }

    /// Whether a text means the same with and without quotes, anywhere in a document.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, text.utf8.count <= 200 else {
            return false
        }
        // Other readers could take a text that begins with a digit for a number or a time.
        guard isLetter(first) || first >= 0x80, last != UInt8(ascii: " ") else { return false }
        guard !reserved.contains(text.lowercased()) else { return false }
        guard text.unicodeScalars.allSatisfy(isHarmless) else { return false }
        return !text.contains("  ") && !text.contains(" #")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            let byte = UInt8(scalar.value)
            return isLetter(byte) || (48...57).contains(byte)
                || " '()+-./;=@_$%^~".unicodeScalars.contains(scalar)
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .unassigned,
            .privateUse:
            return false
        default: return scalar.value != 0xFEFF
        }
    }

    private static let reserved: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "inf", "nan",
    ]

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            // No text has a zero byte, and parsers written in C stop at one.
            case "\0": result += "\u{FFFD}"
            default:
                if mustEscape(scalar) {
                    result += escaped(scalar.value)
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        case .format: scalar != "\u{200D}" && scalar != "\u{200C}"
        default: scalar.value == 0xFEFF || scalar.value > 0xFFFF
        }
    }

    private static func escaped(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        let width = value > 0xFFFF ? 8 : 4
        return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.utf8.count)
            + digits
    }
}
