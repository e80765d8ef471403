import Markup
import Unconference

/// A file of the site folder, its Markdown parsed.
///
/// Parsing is most of the work of reading a site, and each file can be parsed by itself, by any task.
public struct ParsedFile: Sendable {
    /// The file itself.
    let file: SourceFile
    /// Its keys and text; nil where it is no Markdown.
    let parts: Result<(draft: DocumentDraft, prose: Prose), Failure>?

    /// Parses a file.
    public init(_ file: SourceFile) {
        self.file = file
        guard file.path.hasPrefix("Content/"), file.path.hasSuffix(".md") else {
            parts = nil
            return
        }
        parts = Result { () throws(Failure) in try Prose.read(file) }
    }

    /// Its keys and text.
    func read() throws(Failure) -> (draft: DocumentDraft, prose: Prose) {
        guard let parts else { return try Prose.read(file) }
        return try parts.get()
    }
}
