/// An answer to a question that the shop asked and that has no home of its own here.
public struct ImportedAnswer: Hashable, Codable, Sendable {
    /// The question, as the shop words it.
    public var question: String
    /// The answer.
    public var text: String

    /// An answer to a question.
    public init(question: String, text: String) {
        self.question = question
        self.text = text
    }
}
