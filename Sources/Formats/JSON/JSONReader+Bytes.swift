extension JSONReader {
    /// What a number turned out to be.
    enum NumberKind {
        case whole, fractional
    }

    /// The byte to read next, nil at the end.
    var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// The next value, or byte, in words, for a message.
    var found: String {
        guard let byte = peek else { return "the end of the file" }
        switch byte {
        case UInt8(ascii: "{"): return "an object"
        case UInt8(ascii: "["): return "an array"
        case UInt8(ascii: "\""): return "a string"
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return "a number"
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return "true or false"
        case UInt8(ascii: "n"): return "null"
        case 0x21...0x7E: return "'\(Character(Unicode.Scalar(byte)))'"
        default: return "byte 0x\(String(byte, radix: 16))"
        }
    }

    /// Whether a byte is one of 0…9.
    func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    /// Skips blanks, tabs and line ends, so that ``offset`` is that of the next value.
    public mutating func skipSpace() {
        while offset < bytes.count {
            let byte = bytes[offset]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            offset += 1
        }
    }

    /// Reads a byte if it is the next one.
    mutating func accept(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        offset += 1
        return true
    }

    /// Reads a word if it comes next and ends there.
    mutating func word(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard offset + count <= bytes.count else { return false }
        for index in 0..<count where bytes[offset + index] != word.utf8Start[index] { return false }
        offset += count
        return true
    }

    /// Reads a whole number of at most 18 digits; nil, with the offset anywhere, for any other number.
    mutating func smallInteger() -> Int? {
        let isNegative = accept(UInt8(ascii: "-"))
        let start = offset
        var value = 0
        while offset < bytes.count {
            let digit = bytes[offset] &- 48
            guard digit < 10 else { break }
            guard offset - start < 18 else { return nil }
            value = value &* 10 &+ Int(digit)
            offset += 1
        }
        let count = offset - start
        guard count > 0, count == 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
        if let next = peek,
            next == UInt8(ascii: ".") || next == UInt8(ascii: "e") || next == UInt8(ascii: "E")
        {
            return nil
        }
        return isNegative ? -value : value
    }

    /// Reads over a number of any kind; nil, and broken, if it is none.
    mutating func skipNumber() -> NumberKind? {
        let start = offset
        _ = accept(UInt8(ascii: "-"))
        let first = offset
        guard digits() else { return badNumber(start) }
        if bytes[first] == UInt8(ascii: "0"), offset > first + 1 { return badNumber(start) }
        var kind = NumberKind.whole
        if accept(UInt8(ascii: ".")) {
            kind = .fractional
            guard digits() else { return badNumber(start) }
        }
        if accept(UInt8(ascii: "e")) || accept(UInt8(ascii: "E")) {
            kind = .fractional
            if !accept(UInt8(ascii: "+")) { _ = accept(UInt8(ascii: "-")) }
            guard digits() else { return badNumber(start) }
        }
        return kind
    }

    private mutating func digits() -> Bool {
        let start = offset
        while let byte = peek, isDigit(byte) { offset += 1 }
        return offset > start
    }

    private mutating func badNumber(_ start: Int) -> NumberKind? {
        breakOff("this number is not written as JSON has it", at: start)
        return nil
    }
}
