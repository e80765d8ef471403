/// A part of the sentence that tells somebody why they should meet somebody.
public struct MatchReason: Hashable, Sendable {
    /// How early it is said: smaller comes first.
    public var rank: Int
    /// The words, to the reader: "you ask about pilots; they offer it".
    public var words: String

    /// A part of a sentence.
    public init(rank: Int, words: String) {
        self.rank = rank
        self.words = words
    }
}
