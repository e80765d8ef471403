/// A JSON value to be written, its keys in the order in which they are given.
indirect enum PublicJSON {
    /// Left out where a key has it.
    case nothing
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([PublicJSON])
    case object([(key: String, value: PublicJSON)])

    /// A text, or nothing.
    static func text(_ text: String?) -> PublicJSON {
        if let text { PublicJSON.text(text) } else { .nothing }
    }

    /// The value over several lines, two spaces to a level.
    var lines: String {
        var text = ""
        write(to: &text, indent: 0)
        return text
    }

    private func write(to text: inout String, indent: Int) {
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch self {
        case .nothing: text += "null"
        case .text(let value): text += PublicJSON.quoted(value)
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
                text += (index == 0 ? "" : ",\n") + inner + PublicJSON.quoted(pair.key) + ": "
                pair.value.write(to: &text, indent: indent + 1)
            }
            text += "\n\(outer)}"
        }
    }

    /// A text in quotes; `<`, `>` and `&` are escaped too, so that it may stand inside an HTML script element.
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
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{7F}": result += escaped(scalar.value)
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
