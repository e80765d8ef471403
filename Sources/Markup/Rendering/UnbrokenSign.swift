/// A sign that a blank parts from its word, and the end of a line must not.
struct UnbrokenSign: Hashable, Sendable {
    private let bytes: [UInt8]
    /// Whether its word stands behind it.
    private let opens: Bool

    /// The narrow space at which no line ends, U+202F.
    static let space = Array("\u{202F}".utf8)

    /// A sign; one that opens quotes belongs to the word behind it, any other to the one before.
    init(_ sign: Unicode.Scalar) {
        bytes = Array(String(sign).utf8)
        opens = sign.properties.generalCategory == .initialPunctuation
    }

    /// Whether the blank at a place stands between this sign and its word.
    func holds(_ place: Int, in text: [UInt8]) -> Bool {
        guard opens else {
            let end = place + 1 + bytes.count
            return place > 0 && text[(place + 1)...].starts(with: bytes) && UnbrokenSign.isEnd(end, of: text)
        }
        return place + 1 < text.count && text[..<place].suffix(bytes.count).elementsEqual(bytes)
    }

    /// Whether a sign is over at a place: what goes on in letters, digits or colons is none, as in `:host` and `?query`.
    private static func isEnd(_ place: Int, of text: [UInt8]) -> Bool {
        guard place < text.count else { return true }
        return switch text[place] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "="),
            UInt8(ascii: "/"), UInt8(ascii: "_"):
            false
        default: true
        }
    }
}
