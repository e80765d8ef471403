/// A Markdown file: what heads it, and its text.
public struct Written<Head: Sendable>: Sendable {
    /// The keys at its top.
    public let head: Head
    /// The text below them.
    public let prose: Prose
    /// The file, as findings name it.
    public let file: String
    /// What the whole file hashes to, as `board.json` has it for notes that were checked.
    public let hash: String?

    /// A file that was read.
    init(_ head: Head, prose: Prose, file: String, hash: String? = nil) {
        self.head = head
        self.prose = prose
        self.file = file
        self.hash = hash
    }
}
