/// What a person answered to a question that the ticket shop asked and that has no home of its own here.
public struct Answer: Hashable, Codable, Sendable {
    /// What tells two answers apart.
    public struct Key: Hashable, Comparable, Codable, Sendable {
        /// Whose answer it is.
        public var participant: Participant.ID
        /// The question, as the ticket shop words it.
        public var question: String

        /// By person, then by question.
        public static func < (left: Key, right: Key) -> Bool {
            (left.participant, left.question) < (right.participant, right.question)
        }
    }

    /// Whose answer it is.
    public var participant: Participant.ID
    /// The question.
    public var question: String
    /// The answer.
    public var text: String

    /// An answer to a question.
    public init(participant: Participant.ID, question: String, text: String) {
        self.participant = participant
        self.question = question
        self.text = text
    }
}

extension Answer: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [participant] }
    /// Person and question.
    public var key: Key { Key(participant: participant, question: question) }
    /// Where a gathering keeps answers.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Answer>> { \.answers }
    /// A change to an answer.
    public static func change(_ replacement: Replacement<Answer>) -> Change { .answer(replacement) }
}
