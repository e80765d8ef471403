import Unconference

/// Tells of something that somebody learned, in a sentence.
public struct TellAha: Action {
    /// The name in the history.
    public static let name = "tell-aha"

    private let text: String
    private let participant: Participant.ID
    private let mayPublish: Bool

    /// - Parameters:
    ///   - text: what they learned.
    ///   - participant: whose it is.
    ///   - mayPublish: whether they agree that it is published.
    public init(_ text: String, by participant: Participant.ID, mayPublish: Bool) {
        self.text = text
        self.participant = participant
        self.mayPublish = mayPublish
    }

    /// Keeps the moment.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        _ = try TopicRules.attendee(participant, of: draft.gathering)
        let clean = try PlainText.required(text, .moment)
        let own = draft.gathering.ahaMoments.unordered.filter { $0.participant == participant }
        guard own.count < TellAha.limit else {
            throw Refusal(
                .conflict,
                "enough-moments",
                "you told of \(own.count) moments already",
                help: "the best of them will make a story"
            )
        }
        guard !own.contains(where: { $0.text == clean }) else { return "told of a moment" }
        draft.put(
            AhaMoment(
                number: (draft.gathering.ahaMoments.lastKey ?? 0) + 1,
                participant: participant,
                text: clean,
                mayPublish: mayPublish,
                at: draft.now
            )
        )
        return "told of a moment"
    }

    /// How many one person may tell of.
    static let limit = 20
}

extension PlainText.Limit {
    /// Something that somebody learned, or will do.
    public static let moment = PlainText.Limit(what: "text", characters: 600, bytes: 2400, lines: true)
}
