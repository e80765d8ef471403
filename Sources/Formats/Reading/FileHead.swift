/// The keys of a file as they stand in it: the front matter of a Markdown file, or the whole of a YAML file.
public struct FileHead: Hashable, Sendable {
    /// How keys and values are written.
    public enum Notation: Hashable, Sendable {
        /// Between two lines of `---`, and in files that are nothing but keys.
        case yaml
        /// Between two lines of `+++`.
        case toml
    }

    /// The text of the keys, in UTF-8, without the `---` around it.
    public var bytes: ArraySlice<UInt8>
    /// The line of the file on which the first of them stands, counted from 1.
    public var firstLine: Int
    /// The file, as findings name it.
    public var file: String
    /// How keys and values are written.
    public var notation: Notation

    /// The most bytes that the keys of one file may have.
    public static let limit = 256 * 1024

    /// The keys of a file, as bytes.
    ///
    /// - Parameters:
    ///   - bytes: the text between the two `---`, or the whole file.
    ///   - firstLine: the line of the first byte: 2 below a `---`, 1 in a file that is nothing but keys.
    ///   - file: the file as the person named it.
    ///   - notation: how keys and values are written.
    public init(bytes: ArraySlice<UInt8>, firstLine: Int, file: String, notation: Notation = .yaml) {
        self.bytes = bytes
        self.firstLine = firstLine
        self.file = file
        self.notation = notation
    }

    /// The keys of a file, as text.
    public init(_ text: String, firstLine: Int = 1, file: String, notation: Notation = .yaml) {
        self.init(bytes: Array(text.utf8)[...], firstLine: firstLine, file: file, notation: notation)
    }
}
