import Unconference

/// A JSON value to be written, its keys in the order in which they are given.
enum JSONText {
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
        var bytes: [UInt8] = []
        write(to: &bytes, indent: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same in UTF-8.
    ///
    /// - Parameter capacity: about how many bytes that are.
    func lineBytes(capacity: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(capacity)
        write(to: &bytes, indent: 0)
        return bytes
    }

    /// The value so that it may stand inside an HTML script element: nothing in it can end the element.
    var embeddable: [UInt8] {
        let plain = lineBytes(capacity: 2048)
        guard plain.contains(where: JSONText.endsElement) else { return plain }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(plain.count + 64)
        for byte in plain {
            switch byte {
            case UInt8(ascii: "<"): bytes += "\\u003c".utf8
            case UInt8(ascii: ">"): bytes += "\\u003e".utf8
            case UInt8(ascii: "&"): bytes += "\\u0026".utf8
            default: bytes.append(byte)
            }
        }
        return bytes
    }

    private static func endsElement(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
    }

    private func write(to bytes: inout [UInt8], indent: Int) {
        switch self {
        case .nothing: bytes += "null".utf8
        case .text(let value): JSONText.quote(value, into: &bytes)
        case .number(let value): bytes += String(value).utf8
        case .flag(let value): bytes += (value ? "true" : "false").utf8
        case .list(let values):
            guard !values.isEmpty else { return bytes += "[]".utf8 }
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                JSONText.beginLine(&bytes, isFirst: index == 0, indent: indent + 1)
                value.write(to: &bytes, indent: indent + 1)
            }
            JSONText.beginLine(&bytes, isFirst: true, indent: indent)
            bytes.append(UInt8(ascii: "]"))
        case .object(let pairs):
            var isFirst = true
            bytes.append(UInt8(ascii: "{"))
            for (key, value) in pairs {
                if case .nothing = value { continue }
                JSONText.beginLine(&bytes, isFirst: isFirst, indent: indent + 1)
                isFirst = false
                JSONText.quote(key, into: &bytes)
                bytes += ": ".utf8
                value.write(to: &bytes, indent: indent + 1)
            }
            if !isFirst { JSONText.beginLine(&bytes, isFirst: true, indent: indent) }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func beginLine(_ bytes: inout [UInt8], isFirst: Bool, indent: Int) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }

    /// A text in quotes, with what could end it escaped.
    static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        quote(text, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func quote(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        text.withBytes { source in
            var start = 0
            var at = 0
            while at < source.count {
                if standForThemselves(source, at) {
                    at += 8
                    continue
                }
                guard !standsForItself(source[at]), let (escape, length) = escape(of: source, at: at) else {
                    at += 1
                    continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<at]))
                bytes += escape.utf8
                at += length
                start = at
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether the next eight bytes surely need no escape.
    private static func standForThemselves(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at + 8 <= source.count, let base = UnsafeRawPointer(source.baseAddress) else { return false }
        let word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let quotes =
            ByteWord.equal(to: UInt8(ascii: "\""), in: word)
            | ByteWord.equal(to: UInt8(ascii: "\\"), in: word)
        let others = ByteWord.equal(to: 0x7F, in: word) | ByteWord.equal(to: 0xE2, in: word)
        return quotes | others | ByteWord.less(than: 0x20, in: word) == 0
    }

    /// Whether a byte surely needs no escape, as nearly all do.
    private static func standsForItself(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
            && byte != 0xE2
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
