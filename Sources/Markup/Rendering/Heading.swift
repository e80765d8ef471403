/// A heading of a text.
public struct Heading: Hashable, Encodable, Sendable {
    /// 1 to 6, as written.
    public var level: Int
    /// Its words, without markup.
    public var title: String
    /// What a link to it has after the `#`.
    public var anchor: String
    /// The line of the file on which it stands, counted from 1.
    public var line: Int

    /// A heading.
    public init(level: Int, title: String, anchor: String, line: Int) {
        self.level = level
        self.title = title
        self.anchor = anchor
        self.line = line
    }
}
