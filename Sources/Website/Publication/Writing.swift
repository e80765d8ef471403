/// A note or a question as plain text, for finding what was said before.
public struct Writing: Sendable {
    /// What it is.
    public enum Kind: String, Sendable {
        /// A write-up of an event.
        case note
        /// A question that was asked.
        case question
    }

    /// What it is.
    public let kind: Kind
    /// How people name it: `second-cup-1/first-year`, or a question's own name.
    public let reference: String
    /// What it is called.
    public let title: String
    /// What is written in it, as Markdown.
    public let text: String
    /// Its page.
    public let address: Address
}
