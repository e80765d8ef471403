/// The block of keys and values before the text of a file, as it was written.
///
/// What the keys mean is not known here: the bytes and their first line are handed on to a reader of that format.
public struct FrontMatter: Hashable, Sendable {
    /// How the keys are written.
    public enum Format: String, Hashable, Sendable {
        /// Between two lines of `---`.
        case yaml
        /// Between two lines of `+++`.
        case toml
    }

    /// How the keys are written.
    public var format: Format
    /// What stands between the two lines, without them.
    public var bytes: [UInt8]
    /// The line of the file on which `bytes` begin, counted from 1.
    public var line: Int

    /// Whether a file begins as one with front matter does: with a border, and below it a key.
    ///
    /// A text may begin with a rule too, and of a file that is not known to be part of a site both may be meant.
    public static func begins(_ bytes: [UInt8]) -> Bool {
        let lines = String(decoding: bytes.prefix(4_096), as: UTF8.self)
            .split(whereSeparator: \.isNewline).lazy.map { $0.drop { $0 == "\u{FEFF}" } }
        guard let border = lines.first, border.hasPrefix("---") || border.hasPrefix("+++"),
            let key = lines.dropFirst().first(where: { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) })
        else { return false }
        return border.hasPrefix("---")
            ? key.contains(/^["'\w][^:]*:(\s|$)/) : key.contains(/^(\[|["'\w][^=]*=)/)
    }

    /// Front matter found in a file.
    public init(format: Format, bytes: [UInt8], line: Int) {
        self.format = format
        self.bytes = bytes
        self.line = line
    }
}
