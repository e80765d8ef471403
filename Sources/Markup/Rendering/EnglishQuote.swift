import Glibc

/// A typographic quote that cmark's smart punctuation set, or a writer typed.
enum EnglishQuote: UInt8 {
    /// “
    case open = 0x9C
    /// ”
    case close = 0x9D
    /// ‘
    case innerOpen = 0x98
    /// ’
    case innerCloseOrApostrophe = 0x99

    /// How many bytes each takes.
    static let length = 3

    /// The quote at a place; nil where none stands.
    init?(at place: Int, in bytes: ArraySlice<UInt8>) {
        guard bytes[place] == 0xE2, place + 2 < bytes.endIndex, bytes[place + 1] == 0x80 else { return nil }
        self.init(rawValue: bytes[place + 2])
    }
}

extension Punctuation {
    /// Whether somebody typed typographic quotes, and so knows which ones are meant.
    ///
    /// ’ tells nothing: many keyboards set it for every apostrophe.
    public static func hasTypedQuotes(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            var at = 0
            while let found = memchr(base + at, 0xE2, bytes.count - at) {
                at = UnsafeRawPointer(found) - base + 1
                guard at + 1 < bytes.count, bytes[at] == 0x80 else { continue }
                // ‘ and “, ‚ and „, ”
                if [0x98, 0x9C, 0x9A, 0x9E, 0x9D].contains(bytes[at + 1]) { return true }
            }
            return false
        }
    }
}
