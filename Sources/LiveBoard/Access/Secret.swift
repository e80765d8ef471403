import Crypto

/// A secret that lets its bearer in: 256 random bits, of which only the hash is kept.
enum Secret {
    /// A new one, in letters that stand in an address as they are.
    static func make() -> String {
        var source = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        for _ in 0..<4 { withUnsafeBytes(of: source.next() as UInt64) { bytes += $0 } }
        return base64(bytes)
    }

    /// A name for a tap, drawn by lot.
    static func operation() -> String { String(make().prefix(22)) }

    /// What is kept of a secret.
    static func mark(of secret: String) -> String { hash(Array(secret.utf8)) }

    private static let digits = Array("0123456789abcdef".utf8)

    /// The SHA-256 of bytes, as 64 hexadecimal digits.
    static func hash(_ bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { text in
            var place = 0
            for byte in SHA256.hash(data: bytes) {
                text[place] = digits[Int(byte >> 4)]
                text[place + 1] = digits[Int(byte & 15)]
                place += 2
            }
            return place
        }
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(letters[Int(buffer >> UInt32(bits)) & 63])
            }
            buffer &= 0xFF
        }
        if bits > 0 { text.append(letters[Int(buffer << UInt32(6 - bits)) & 63]) }
        return String(decoding: text, as: UTF8.self)
    }
}
