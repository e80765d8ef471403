import Unconference

/// Says the one thing that somebody will do after the event; an empty text takes it back.
public struct Commit: Action {
    /// The name in the history.
    public static let name = "commit"

    private let text: String
    private let participant: Participant.ID
    private let remind: Bool

    /// - Parameters:
    ///   - text: what they will do.
    ///   - participant: who.
    ///   - remind: whether they wish to be asked about it after 90 days.
    public init(_ text: String, by participant: Participant.ID, remind: Bool) {
        self.text = text
        self.participant = participant
        self.remind = remind
    }

    /// Keeps it in the place of what they said before.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        _ = try TopicRules.attendee(participant, of: draft.gathering)
        guard let clean = try PlainText.checked(text, .moment) else {
            draft.remove(Commitment.self, participant)
            return "took back what they will do"
        }
        draft.put(Commitment(participant: participant, text: clean, remind: remind, at: draft.now))
        return "said what they will do"
    }
}
