/// The marks that a language sets around words that somebody said.
public struct QuotationMarks: Hashable, Sendable {
    /// What stands before the words.
    public let open: String
    /// What stands after them.
    public let close: String

    /// Marks before and after words.
    public init(_ open: String, _ close: String) {
        self.open = open
        self.close = close
    }

    /// The marks that cmark's smart punctuation gives to `"` in every language.
    public static let double = QuotationMarks("“", "”")
    /// The marks that it gives to `'`; the one that closes is the apostrophe, too.
    public static let single = QuotationMarks("‘", "’")
}
