public import Unconference

/// A file of the site as it was made, with what was noticed in its text.
public struct RenderedPage: Sendable {
    /// The file.
    public let file: OutputFile
    /// Links that lead nowhere, pictures that are missing, what was left out.
    public let findings: [Finding]
    /// The words under which the page can be found; nil where it can't.
    public let words: SearchWords?
    /// What its links into this site depend on, as ``NoteUses/names(ofFile:)`` has it.
    public let links: [UInt64]
    /// The files of the site in which its links lead to places: its findings hold as long as these stay as they are.
    public let pages: [String]

    /// The notes that it offers as related, as ``NoteUses/names(of:)`` understands them.
    public let related: [Int]

    init(
        file: OutputFile,
        findings: [Finding],
        words: SearchWords? = nil,
        links: [UInt64] = [],
        pages: [String] = [],
        related: [Int] = []
    ) {
        self.related = related
        self.file = file
        self.findings = findings
        self.words = words
        self.links = links
        self.pages = pages
    }
}
