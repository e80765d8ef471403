/// A JSON value to be written, its keys in the order in which they are given.
indirect enum JSONText {
    /// Left out where a key has it.
    case nothing
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONText])
    case object([(key: String, value: JSONText)])

    /// A text, or nothing.
    static func text(_ text: String?) -> JSONText {
        if let text { JSONText.text(text) } else { .nothing }
    }

    /// An object whose keys are sorted by their names, whatever order they are given in.
    static func sorted(_ pairs: [(key: String, value: JSONText)]) -> JSONText {
        .object(pairs.sorted { $0.key < $1.key })
    }

    /// The value over several lines, two spaces to a level.
    var lines: String {
        var text = ""
        write(to: &text, indent: 0)
        return text
    }

    /// The value so that it may stand inside an HTML script element: nothing in it can end the element.
    var embeddable: String {
        lines.replacing("<", with: "\\u003c").replacing(">", with: "\\u003e").replacing("&", with: "\\u0026")
    }

    private func write(to text: inout String, indent: Int) {
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch self {
        case .nothing: text += "null"
        case .text(let value): text += JSONText.quoted(value)
        case .number(let value): text += String(value)
        case .flag(let value): text += value ? "true" : "false"
        case .list(let values):
            guard !values.isEmpty else { return text += "[]" }
            text += "[\n"
            for (index, value) in values.enumerated() {
                text += (index == 0 ? "" : ",\n") + inner
                value.write(to: &text, indent: indent + 1)
            }
            text += "\n\(outer)]"
        case .object(let pairs):
            let pairs = pairs.filter { if case .nothing = $0.value { false } else { true } }
            guard !pairs.isEmpty else { return text += "{}" }
            text += "{\n"
            for (index, pair) in pairs.enumerated() {
                text += (index == 0 ? "" : ",\n") + inner + JSONText.quoted(pair.key) + ": "
                pair.value.write(to: &text, indent: indent + 1)
            }
            text += "\n\(outer)}"
        }
    }

    /// A text in quotes, with what could end it escaped.
    static func quoted(_ text: String) -> String {
        var result = "\""
        result.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{2028}", "\u{2029}", "\u{7F}": result += escaped(scalar.value)
            default:
                if scalar.value < 32 {
                    result += escaped(scalar.value)
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private static func escaped(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
