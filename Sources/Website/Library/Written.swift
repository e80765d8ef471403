/// A Markdown file: what heads it, and its text.
public struct Written<Head: Sendable>: Sendable {
    /// The keys at its top.
    public let head: Head
    /// The text below them.
    public let prose: Prose
    /// The file, as findings name it.
    public let file: String
    /// The whole file as it was read.
    public let bytes: [UInt8]

    /// A file that was read.
    init(_ head: Head, prose: Prose, file: String, bytes: [UInt8]) {
        self.head = head
        self.prose = prose
        self.file = file
        self.bytes = bytes
    }
}
