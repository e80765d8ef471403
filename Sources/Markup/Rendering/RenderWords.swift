/// The words that rendering adds to a text, in the page's language.
public struct RenderWords: Hashable, Sendable {
    /// The name of the part with the footnotes.
    public var footnotes = "Footnotes"
    /// What the arrow back to a footnote's mark says, before the number.
    public var backToReference = "Back to reference"
    /// What an open task's box says.
    public var open = "to do"
    /// What a done task's box says.
    public var done = "done"
    /// What it says below headings of their own, by the heading's words in small letters.
    public var doneBelow: [String: String] = [:]
    /// What stands above each kind of callout.
    public var callouts: [Callout: String] = [
        .note: "Note", .tip: "Tip", .important: "Important", .warning: "Warning", .caution: "Caution",
    ]

    /// English.
    public init() {}
}
