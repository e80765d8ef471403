/// What a document says, without its markup: for checks, for searches, and for those who want to know what it is about.
public struct PlainText: Hashable, Sendable {
    /// All words, in the order of the file.
    public var passages: [Passage] = []
    /// All links, bare ones too, whether or not they are rendered.
    public var links: [Reference] = []
    /// All images.
    public var images: [Reference] = []
    /// The headings outside footnotes, with the anchors that rendering gives them.
    public var headings: [Heading] = []
    /// The number of words in paragraphs, headings and cells.
    ///
    /// Each character of scripts without spaces is one.
    public var wordCount = 0
    /// The place in `passages` of the first paragraph that is in no list, quote or footnote.
    var firstParagraph: Int?

    /// Nothing yet.
    public init() {}

    /// The first paragraph, cut at a word where it is longer than asked for; nil when there is none.
    ///
    /// - Parameter characters: the most characters, not counting the `…` of a cut.
    public func excerpt(characters: Int = 280) -> String? {
        guard let firstParagraph else { return nil }
        let text = String(decoding: passages[firstParagraph].text, as: UTF8.self)
        guard text.count > characters else { return text }
        let cut = text.prefix(characters)
        let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return whole + "…"
    }
}
