public import Formats
public import Markup

extension DocumentDraft {
    /// The keys at the top of the file, as the readers of files take them; none where the file has none.
    public var head: FileHead {
        FileHead(
            bytes: frontMatter?.bytes[...] ?? [],
            firstLine: frontMatter?.line ?? 1,
            file: file,
            notation: frontMatter?.format == .toml ? .toml : .yaml
        )
    }
}

extension Document {
    /// The keys at the top of the file, as the readers of files take them; none where the file has none.
    public var head: FileHead { draft.head }
}
