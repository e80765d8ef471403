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

    /// "a", "a and b", "a, b and c".
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
