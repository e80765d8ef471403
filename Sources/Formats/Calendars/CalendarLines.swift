/// The lines of an iCalendar file: escaped, folded at 75 bytes, ended as the format wants it.
struct CalendarLines {
    private(set) var text = ""

    /// A property whose value needs no escaping.
    mutating func add(_ name: String, _ value: String) {
        fold("\(name):\(value)")
    }

    /// A property that holds a text; no text, no line.
    mutating func addText(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        fold("\(name):\(CalendarLines.escaped(value))")
    }

    /// A property that holds an address; what is none is left out.
    mutating func addAddress(_ name: String, _ value: String?) {
        guard let value, WebAddress.isSafe(value) else { return }
        fold("\(name):\(WebAddress.encoded(value))")
    }

    /// A text with everything escaped that could end it: separators, and every way to break a line.
    static func escaped(_ text: String) -> String {
        var result = ""
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            switch scalar {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n": if !afterReturn { result += "\\n" }
            case "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
            case "\t": result += " "
            default:
                if scalar.properties.generalCategory != .control { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    /// Breaks a line after at most 75 bytes, never inside a character's bytes.
    private mutating func fold(_ line: String) {
        var room = 75
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if size > room {
                text += "\r\n "
                room = 74
            }
            text.unicodeScalars.append(scalar)
            room -= size
        }
        text += "\r\n"
    }
}
