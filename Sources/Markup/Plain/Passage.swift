/// Some words of a document that belong together, without their markup.
///
/// Half of a name in bold, or a name across two lines, is one stretch of `text`; ``Document/place(of:in:)`` leads back
/// to where a byte of it was written.
public struct Passage: Hashable, Sendable {
    /// What the words are.
    public enum Kind: Hashable, Sendable {
        /// A paragraph, also of a list, a quote, a callout or a footnote. Code within it is part of its text.
        case paragraph
        /// A heading, from level 1 to 6.
        case heading(level: Int)
        /// A cell of a table.
        case cell
        /// A block of code.
        case code
        /// The language of a block of code, and all else that stands behind its fence.
        case codeInfo
        /// What an image shows, for those who don't see it.
        case alternativeText
        /// Where a link leads.
        case linkTarget
        /// Where an image comes from.
        case imageSource
        /// The title of a link or an image.
        case title
        /// A tag, a comment or a block of HTML, none of which is rendered.
        case html
    }

    /// Where a part of the text was written.
    public struct Run: Hashable, Sendable {
        /// The part's first byte in the text.
        public var offset: Int
        /// The line of the file, counted from 1.
        public var line: Int
        /// The column in bytes, counted from 1, as libcmark gives it.
        public var column: Int

        /// A part of a text.
        public init(offset: Int, line: Int, column: Int) {
            self.offset = offset
            self.line = line
            self.column = column
        }
    }

    /// What the words are.
    public var kind: Kind
    /// The words in UTF-8; line breaks within a paragraph are spaces.
    public var text: [UInt8]
    /// The parts of the text, in order; the first begins at 0.
    public var runs: [Run]

    /// A passage.
    public init(kind: Kind, text: [UInt8], runs: [Run]) {
        self.kind = kind
        self.text = text
        self.runs = runs
    }

    /// The part in which a byte of the text stands.
    public func run(at offset: Int) -> Run? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? runs[low - 1] : nil
    }
}
