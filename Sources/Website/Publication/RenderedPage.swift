public import Unconference

/// A file of the site as it was made, with what was noticed in its text.
public struct RenderedPage: Sendable {
    /// The file.
    public let file: OutputFile
    /// Links that lead nowhere, pictures that are missing, what was left out.
    public let findings: [Finding]
    /// The words under which the page can be found; nil where it can't.
    public let words: SearchWords?
}
