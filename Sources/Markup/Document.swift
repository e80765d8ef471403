import CCMark
public import Unconference

/// A Markdown file that was read: front matter split off, body parsed, ready to be rendered or searched.
///
/// CommonMark 0.30 through libcmark, with GitHub's tables, strikethrough, task lists, bare links and footnotes, and with
/// callouts. It is a value without ties to anything: several tasks may render it at the same time.
public struct Document: Sendable {
    /// The file that the document was read from, with its keys split off.
    public let draft: DocumentDraft
    /// What was noticed while reading.
    public private(set) var findings: [Finding]

    let tree: Tree

    var source: SourceText { draft.source }
    /// The name under which findings speak of the file.
    public var file: String { draft.file }
    /// The keys before the text, if there are any.
    public var frontMatter: FrontMatter? { draft.frontMatter }
    /// The line of the file on which the text begins, counted from 1.
    public var bodyLine: Int { draft.bodyLine }
    /// The text below the front matter, as it was written.
    public var body: ArraySlice<UInt8> { draft.body }

    /// Reads a file.
    ///
    /// Throws when the file is larger, deeper or more tangled than the limits allow, or is not UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: the whole file; a byte order mark and any kind of line end are fine.
    ///   - file: the name under which findings speak of it.
    ///   - limits: how much is read.
    ///   - hasFrontMatter: whether front matter is looked for.
    ///   - smartPunctuation: whether straight quotes, `--` and `...` become typographic ones.
    public init(
        _ bytes: [UInt8],
        file: String,
        limits: Limits = .file,
        hasFrontMatter: Bool = true,
        smartPunctuation: Bool = false
    ) throws(Failure) {
        let draft = try DocumentDraft(bytes, file: file, limits: limits, hasFrontMatter: hasFrontMatter)
        try self.init(draft, limits: limits, smartPunctuation: smartPunctuation)
        findings = draft.findings + findings
    }

    /// Parses the text of a file whose keys were split off before; what was found then is not said again.
    ///
    /// Throws when the text is deeper or more tangled than the limits allow.
    ///
    /// - Parameters:
    ///   - draft: the file.
    ///   - limits: how much is read.
    ///   - smartPunctuation: whether straight quotes, `--` and `...` become typographic ones.
    public init(
        _ draft: DocumentDraft,
        limits: Limits = .file,
        smartPunctuation: Bool = false
    ) throws(Failure) {
        if let failure = ComplexityGuard.check(draft.source, file: draft.file, limits: limits) {
            throw failure
        }
        self.draft = draft
        tree = Tree(draft.source, smartPunctuation: smartPunctuation)
        findings = tree.findings(file: draft.file)
    }
}
