extension TOMLReader {
    /// A text in quotes: one or three, single ones without escapes.
    mutating func text(isKey: Bool) throws(Stop) -> String {
        let start = mark
        guard let quote = next else { return "" }
        let isLiteral = quote == UInt8(ascii: "'")
        index += 1
        var isLong = false
        if !isKey, next == quote, index + 1 < bytes.endIndex, bytes[index + 1] == quote {
            isLong = true
            index += 2
            if next == 13 { index += 1 }
            if next == 10 { nextLine() }
        }
        var text: [UInt8] = []
        while let byte = next {
            if byte == quote, !isLong || closes(quote) {
                index += isLong ? 3 : 1
                // Two more quotes may belong to the text: """a""""" ends with two of them.
                for _ in 0..<2 where isLong && next == quote {
                    text.append(quote)
                    index += 1
                }
                return String(decoding: text, as: UTF8.self)
            }
            if byte == 10 {
                guard isLong else { break }
                text.append(byte)
                nextLine()
            } else if byte == UInt8(ascii: "\\"), !isLiteral {
                try escape(to: &text, isLong: isLong)
            } else if byte < 32 && byte != 9 && byte != 13 || byte == 127 {
                throw Stop(message: "there is a control character in the text", mark: mark, help: "delete it")
            } else {
                text.append(byte)
                index += 1
            }
        }
        throw Stop(message: "a quote is opened here and never closed", mark: start, help: "close it")
    }

    private func closes(_ quote: UInt8) -> Bool {
        index + 2 < bytes.endIndex && bytes[index + 1] == quote && bytes[index + 2] == quote
    }

    private mutating func escape(to text: inout [UInt8], isLong: Bool) throws(Stop) {
        let start = mark
        index += 1
        guard let letter = next else { return }
        index += 1
        switch letter {
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(letter)
        case UInt8(ascii: "u"): text += try scalar(digits: 4, start)
        case UInt8(ascii: "U"): text += try scalar(digits: 8, start)
        case 10, 13, 32, 9:
            guard isLong else { throw unknown(start) }
            index -= 1
            try skipWhite()
        default: throw unknown(start)
        }
    }

    /// Reads over the white space that a backslash at the end of a line takes with it.
    private mutating func skipWhite() throws(Stop) {
        while let byte = next {
            if byte == 10 {
                nextLine()
            } else if byte == 32 || byte == 9 || byte == 13 {
                index += 1
            } else {
                return
            }
        }
    }

    private mutating func scalar(digits: Int, _ start: SourceNode.Mark) throws(Stop) -> [UInt8] {
        let end = min(index + digits, bytes.endIndex)
        let written = String(decoding: bytes[index..<end], as: UTF8.self)
        guard written.utf8.count == digits,
            written.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0 | 32) }),
            let value = UInt32(written, radix: 16), let scalar = Unicode.Scalar(value)
        else { throw unknown(start) }
        index = end
        return Array(String(scalar).utf8)
    }

    private func unknown(_ mark: SourceNode.Mark) -> Stop {
        Stop(
            message: "this escape is not known",
            mark: mark,
            help: "double the backslash, or use single quotes"
        )
    }
}
