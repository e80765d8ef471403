import Markup

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

    /// The line on which a key of its head stands, counted from 1; nil where the key can't be seen at a line's beginning.
    func line(of key: String) -> Int? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // The keys of a file end where its text begins.
        let head = lines.dropFirst().prefix { !$0.starts(with: "---".utf8) && !$0.starts(with: "+++".utf8) }
        let wanted = Array(key.utf8)
        return head.firstIndex { line in
            guard line.starts(with: wanted) else { return false }
            let next = line.dropFirst(wanted.count).first { $0 != UInt8(ascii: " ") }
            return next == UInt8(ascii: ":") || next == UInt8(ascii: "=")
        }
        .map { $0 + 1 }
    }

    /// The same file with its first paragraph set as its language does.
    func setting(by punctuation: Punctuation?) -> Written {
        Written(head, prose: prose.setting(by: punctuation), source: source)
    }

    /// A file that was read.
    init(_ head: Head, prose: Prose, source: SourceFile) {
        self.head = head
        self.prose = prose
        self.source = source
    }
}
