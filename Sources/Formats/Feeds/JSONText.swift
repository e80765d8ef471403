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
        var bytes: [UInt8] = []
        for byte in lines.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += "\\u003c".utf8
            case UInt8(ascii: ">"): bytes += "\\u003e".utf8
            case UInt8(ascii: "&"): bytes += "\\u0026".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
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
        var text = text
        var bytes = [UInt8(ascii: "\"")]
        text.withUTF8 { source in
            bytes.reserveCapacity(source.count + 2)
            var start = 0
            var at = 0
            while at < source.count {
                guard let (escape, length) = escape(of: source, at: at) else {
                    at += 1
                    continue
                }
                bytes += source[start..<at]
                bytes += escape.utf8
                at += length
                start = at
            }
            bytes += source[start...]
        }
        return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
    }

    /// What stands for a character that may not stand for itself, and how many bytes it has.
    private static func escape(of source: UnsafeBufferPointer<UInt8>, at place: Int) -> (String, Int)? {
        let byte = source[place]
        switch byte {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case UInt8(ascii: "\n"): return ("\\n", 1)
        case UInt8(ascii: "\r"): return ("\\r", 1)
        case UInt8(ascii: "\t"): return ("\\t", 1)
        case 0..<32, 127: return (escaped(UInt32(byte)), 1)
        case 0xE2:
            // U+2028 and U+2029 end a line in scripts.
            guard place + 2 < source.count, source[place + 1] == 0x80, source[place + 2] & 0xFE == 0xA8 else {
                return nil
            }
            return (escaped(0x2000 | UInt32(source[place + 2] & 0x3F)), 3)
        default: return nil
        }
    }

    private static func escaped(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
