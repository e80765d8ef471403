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

    // One bit for each byte: `"&<>`, `!#$%&()*+,-./0123456789:;=?`, and from 0x40 on `@A…Z_a…z~`.
    private static let escaped: UInt64 = 0x5000_0044_0000_0000
    private static let addressLow: UInt64 = 0xAFFF_FF7A_0000_0000
    private static let addressHigh: UInt64 = 0x47FF_FFFE_87FF_FFFF
}
