/// What a byte is to the search for names, in one look.
enum ByteKind: UInt8 {
    /// A letter or digit.
    case letter
    /// A space, a bracket, a quote and all else that parts words.
    case space
    /// A hyphen and other signs that hold compounds and addresses together.
    case tight
    /// A line end.
    case line
    /// A dot, an exclamation mark, a question mark.
    case stop
    /// Markup that may stand in the midst of a word: `*`, `~`, a backtick.
    case markup
    /// `[`.
    case opening
    /// `]`.
    case closing
    /// `<`.
    case tag
    /// `%`, `&` or a backslash, which may hide a letter.
    case escape
    /// Part of a character beyond ASCII.
    case high

    static let table: [ByteKind] = (0...255).map { (byte: UInt8) -> ByteKind in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
        case 0x80...0xFF: .high
        case 0x0A: .line
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
        case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"): .markup
        case UInt8(ascii: "["): .opening
        case UInt8(ascii: "]"): .closing
        case UInt8(ascii: "<"): .tag
        case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "\\"): .escape
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "'"), UInt8(ascii: "+"), UInt8(ascii: "@"),
            UInt8(ascii: "/"), UInt8(ascii: "="):
            .tight
        default: .space
        }
    }

    /// Each letter and digit of ASCII as the search reads it, in small; 0 for all other bytes.
    static let letters: [UInt8] = (0...255).map { (byte: UInt8) -> UInt8 in
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        default: 0
        }
    }
}
