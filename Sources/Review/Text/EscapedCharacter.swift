/// A character that a text writes in another way: as UTF-8, percent-encoded, as an entity or with a backslash.
struct EscapedCharacter {
    /// The character.
    var scalar: UInt32
    /// The byte after it.
    var end: Int

    /// The character that begins at an offset; nil when what stands there is no more than itself.
    init?(_ text: UnsafeBufferPointer<UInt8>, at i: Int, before end: Int) {
        switch text[i] {
        case 0x80...0xFF: self.init(utf8: text, at: i, before: end, step: 1)
        case UInt8(ascii: "%"): self.init(utf8: text, at: i, before: end, step: 3)
        case UInt8(ascii: "&"): self.init(entity: text, at: i, before: end)
        case UInt8(ascii: "\\"): self.init(backslash: text, at: i, before: end)
        default: return nil
        }
    }

    private init(_ scalar: UInt32, end: Int) {
        self.scalar = scalar
        self.end = end
    }

    /// Reads UTF-8, each byte as it is or as `%` and two digits.
    private init?(utf8 text: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int, step: Int) {
        var i = start
        func byte(_ i: Int) -> UInt32? {
            guard i + step <= end else { return nil }
            if step == 1 { return UInt32(text[i]) }
            guard text[i] == UInt8(ascii: "%"), let high = Self.digit(text[i + 1]),
                let low = Self.digit(text[i + 2])
            else { return nil }
            return high << 4 | low
        }
        guard let first = byte(i) else { return nil }
        let more: Int
        var scalar: UInt32
        switch first {
        case 0..<0x80: (more, scalar) = (0, first)
        case 0xC2..<0xE0: (more, scalar) = (1, first & 0x1F)
        case 0xE0..<0xF0: (more, scalar) = (2, first & 0x0F)
        case 0xF0..<0xF5: (more, scalar) = (3, first & 0x07)
        default: return nil
        }
        i += step
        for _ in 0..<more {
            guard let next = byte(i), next & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | (next & 0x3F)
            i += step
        }
        self.init(scalar, end: i)
    }

    /// `&uuml;`, `&#252;`, `&#xfc;`: of letters with accents the plain letter is enough.
    private init?(entity text: UnsafeBufferPointer<UInt8>, at i: Int, before end: Int) {
        guard
            let close = (i + 2..<max(i + 2, min(end, i + 12))).first(where: { text[$0] == UInt8(ascii: ";") })
        else {
            return nil
        }
        let name = text[(i + 1)..<close]
        if name.first == UInt8(ascii: "#") {
            let isHex = name.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
            var value: UInt32 = 0
            for byte in name.dropFirst(isHex ? 2 : 1) {
                guard let digit = Self.digit(byte), isHex || digit < 10, value < 0x11_0000 else { return nil }
                value = value * (isHex ? 16 : 10) + digit
            }
            self.init(value, end: close + 1)
            return
        }
        guard let first = name.first else { return nil }
        let rest = String(decoding: name.dropFirst(), as: UTF8.self)
        switch rest {
        case "uml", "acute", "grave", "circ", "tilde", "cedil", "ring", "slash", "caron", "breve", "macr",
            "ogon",
            "strok", "dot", "dblac":
            self.init(UInt32(first), end: close + 1)
        case "zlig": self.init(0xDF, end: close + 1)
        case "Elig", "elig": self.init(first | 0x20 == UInt8(ascii: "o") ? 0x153 : 0xE6, end: close + 1)
        case "hy", "wj", "wnj": self.init(0xAD, end: close + 1)
        default: self.init(0x20, end: close + 1)
        }
    }

    /// A backslash, `u` or `x`, and digits, as YAML and JSON write them.
    private init?(backslash text: UnsafeBufferPointer<UInt8>, at i: Int, before end: Int) {
        guard i + 1 < end else { return nil }
        let count: Int
        switch text[i + 1] {
        case UInt8(ascii: "u"): count = 4
        case UInt8(ascii: "x"): count = 2
        case UInt8(ascii: "U"): count = 8
        default: return nil
        }
        guard i + 2 + count <= end else { return nil }
        var value: UInt32 = 0
        for k in (i + 2)..<(i + 2 + count) {
            guard let digit = Self.digit(text[k]), value < 0x100_0000 else { return nil }
            value = value << 4 | digit
        }
        self.init(value, end: i + 2 + count)
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x37)
        case 0x61...0x66: UInt32(byte - 0x57)
        default: nil
        }
    }
}
