/// Writes texts into XML so that they stay texts.
enum MarkupText {
    /// A text between tags: the five characters of markup escaped, what XML can't hold replaced.
    static func content(_ text: String) -> String {
        escaped(text, inAttribute: false)
    }

    /// A text in double quotes; line breaks are kept too.
    static func attribute(_ text: String) -> String {
        escaped(text, inAttribute: true)
    }

    private static func escaped(_ text: String, inAttribute: Bool) -> String {
        guard text.utf8.contains(where: { $0 < 63 || $0 == 127 || $0 == 0xEF }) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 32)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result += inAttribute ? "&#\(scalar.value);" : String(scalar)
            case "\r": result += "&#13;"
            default:
                if scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF {
                    result += "\u{FFFD}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }
}
