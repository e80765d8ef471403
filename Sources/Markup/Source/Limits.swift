/// How much of a text is read, so that no text costs more than it should.
///
/// A text beyond a limit is refused with the place where it went beyond.
public struct Limits: Hashable, Sendable {
    /// The most bytes that a text may have.
    public var bytes: Int
    /// The most quotes and lists that may stand inside each other.
    public var nesting: Int
    /// The most blank lines in a row.
    public var blankLines: Int

    /// Limits of one's own.
    ///
    /// - Parameters:
    ///   - bytes: the most bytes that a text may have.
    ///   - nesting: the most quotes and lists that may stand inside each other.
    ///   - blankLines: the most blank lines in a row.
    public init(bytes: Int, nesting: Int = 32, blankLines: Int = 2_000) {
        self.bytes = bytes
        self.nesting = nesting
        self.blankLines = blankLines
    }

    /// For a text that a browser sends: 64 KiB.
    public static let browser = Limits(bytes: 64 << 10)
    /// For a file on disk: 8 MB.
    public static let file = Limits(bytes: 8_000_000)
}
