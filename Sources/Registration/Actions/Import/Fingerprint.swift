/// A short text that differs where two texts differ, for seeing that something has changed without keeping it.
enum Fingerprint {
    /// The 64 bits of FNV-1a over the text's bytes, in hexadecimal.
    static func of(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
