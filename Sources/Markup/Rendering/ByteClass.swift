/// What a byte of text means to a renderer.
enum ByteClass {
    /// Whether a byte is written as an entity in HTML.
    static func isEscaped(_ byte: UInt8) -> Bool {
        // All four lie below 0x40, so one shift of a constant answers.
        byte < 0x40 && (escaped >> UInt64(byte)) & 1 == 1
    }

    /// Whether a byte may stand in an address as it is.
    static func isAddress(_ byte: UInt8) -> Bool {
        byte < 0x40
            ? (addressLow >> UInt64(byte)) & 1 == 1
            : byte < 0x80 && (addressHigh >> UInt64(byte - 0x40)) & 1 == 1
    }

    /// Whether a byte may begin something that ``BareLink`` or strikethrough knows.
    static func isTrigger(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static let escaped = mask("\"&<>", from: 0)
    private static let addressLow = mask("!#$%&()*+,-./0123456789:;=?", from: 0)
    private static let addressHigh = mask(
        "@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~",
        from: 0x40
    )

    private static func mask(_ bytes: StaticString, from lowest: UInt8) -> UInt64 {
        bytes.withUTF8Buffer { $0.reduce(0) { $0 | (1 << UInt64($1 - lowest)) } }
    }
}
