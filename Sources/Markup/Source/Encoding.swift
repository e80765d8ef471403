/// Says whether bytes are UTF-8, and where they stop being it.
enum Encoding {
    /// The offset of the first byte that begins no valid character, or nil when all are valid.
    static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let count = bytes.count
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
        var i = 0
        while i < count {
            while i + 16 <= count {
                let word =
                    base.loadUnaligned(fromByteOffset: i, as: UInt64.self)
                    | base.loadUnaligned(fromByteOffset: i + 8, as: UInt64.self)
                if word & 0x8080_8080_8080_8080 != 0 { break }
                i += 16
            }
            guard i < count else { return nil }
            if bytes[i] < 0x80 {
                i += 1
                continue
            }
            let length = characterLength(bytes, at: i)
            guard length > 0 else { return i }
            i += length
        }
        return nil
    }

    /// The length of the character that begins at an offset, from 2 to 4 bytes; 0 when none begins there.
    private static func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
        let lead = bytes[i]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead <= 0xF4, i + length <= bytes.count else { return 0 }
        let second = bytes[i + 1]
        // The second byte's range rules out overlong forms, surrogates and what lies beyond U+10FFFF.
        let range: ClosedRange<UInt8> =
            switch lead {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard range.contains(second) else { return 0 }
        for k in 2..<max(2, length) where bytes[i + k] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
