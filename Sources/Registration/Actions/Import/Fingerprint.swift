import Unconference

/// A short text that differs where two texts differ, for seeing that something has changed without keeping it.
enum Fingerprint {
    /// The 64 bits of FNV-1a over the text's bytes, in hexadecimal.
    static func of(_ text: String) -> String {
        String(FNV1a.hash(text.utf8), radix: 16)
    }
}
