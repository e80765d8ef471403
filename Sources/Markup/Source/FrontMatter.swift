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

    /// Front matter found in a file.
    public init(format: Format, bytes: [UInt8], line: Int) {
        self.format = format
        self.bytes = bytes
        self.line = line
    }
}
