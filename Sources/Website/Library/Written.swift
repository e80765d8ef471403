/// A Markdown file: what heads it, and its text; it never changes and is shared rather than copied.
public final class Written<Head: Sendable>: Sendable {
    /// The keys at its top.
    public let head: Head
    /// The text below them.
    public let prose: Prose
    /// The file that it was read from.
    public let source: SourceFile

    /// The file, as findings name it.
    public var file: String { source.name }
    /// The whole file as it lies on the disk.
    public var bytes: [UInt8] { source.bytes }

    /// A file that was read.
    init(_ head: Head, prose: Prose, source: SourceFile) {
        self.head = head
        self.prose = prose
        self.source = source
    }
}
