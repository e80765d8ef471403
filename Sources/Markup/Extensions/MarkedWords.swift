/// Words that other programs colour as a text marker does, `==so==`.
enum MarkedWords {
    /// The first of them in words that were not read as anything else, with their signs.
    static func first(in text: UnsafeBufferPointer<UInt8>) -> String? {
        var start: Int?
        var next = 0
        while let place = text.firstOffset(of: sign, from: next) {
            let end = text[place...].firstIndex { $0 != sign } ?? text.count
            next = end
            guard end - place == 2 else { continue }
            if let start, isInk(text[place - 1]) { return String(decoding: text[start..<end], as: UTF8.self) }
            // Behind a letter they compare, as in `a==b`.
            if end < text.count, isInk(text[end]), place == 0 || !text[place - 1].isWordPart { start = place }
        }
        return nil
    }

    private static let sign = UInt8(ascii: "=")

    private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 }
}

extension UInt8 {
    /// Whether it is part of a letter or a digit.
    fileprivate var isWordPart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }
}
