extension JSONReader {
    /// Reads a string whose opening quote comes next; nil, and broken, if it is none.
    mutating func quoted() -> String? {
        let start = offset
        offset += 1
        var runStart = offset
        var text = ""
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""):
                guard append(runStart, to: &text) else { return nil }
                offset += 1
                return text
            case UInt8(ascii: "\\"):
                guard append(runStart, to: &text), let scalar = escape() else { return nil }
                text.unicodeScalars.append(scalar)
                runStart = offset
            case 0..<0x20:
                breakOff("a control character inside a string must be written as an escape")
                return nil
            default: offset += 1
            }
        }
        breakOff("this string is not closed", at: start)
        return nil
    }

    private mutating func append(_ runStart: Int, to text: inout String) -> Bool {
        guard runStart < offset else { return true }
        guard let run = String(validating: bytes[runStart..<offset], as: UTF8.self) else {
            breakOff("this string is not UTF-8", at: runStart)
            return false
        }
        text += run
        return true
    }

    private mutating func escape() -> Unicode.Scalar? {
        let start = offset
        offset += 1
        guard let byte = peek else { return badEscape(start) }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return unicodeEscape(start)
        default: return badEscape(start)
        }
    }

    private mutating func unicodeEscape(_ start: Int) -> Unicode.Scalar? {
        guard let unit = fourHexDigits() else { return badEscape(start) }
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, accept(UInt8(ascii: "\\")), accept(UInt8(ascii: "u")),
            let low = fourHexDigits(), (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { return badEscape(start) }
        return scalar
    }

    private mutating func fourHexDigits() -> UInt32? {
        guard offset + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
            offset += 1
        }
        return value
    }

    private mutating func badEscape(_ start: Int) -> Unicode.Scalar? {
        breakOff("this escape is not one that JSON knows", at: start)
        return nil
    }
}
