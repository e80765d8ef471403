/// One thing that is checked in every text before the public sees it.
///
/// Each check is a file of its own and one line in ``Reviewer/checks``.
public protocol ContentCheck: Sendable {
    /// A short name, as the manual has it.
    static var name: String { get }

    /// The check, with what it needs to know about the site.
    init(_ context: ReviewContext)

    /// What there is to say about a text, in the order of its places.
    func remarks(on manuscript: Manuscript) -> [Remark]
}
