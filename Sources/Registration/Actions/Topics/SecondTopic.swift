import Unconference

/// Says that somebody else's topic is worth a session, or takes that back.
public struct SecondTopic: Action {
    /// The name in the history.
    public static let name = "second-topic"

    private let id: Topic.ID
    private let participant: Participant.ID
    private let takeBack: Bool

    /// - Parameters:
    ///   - id: which topic.
    ///   - participant: who seconds it.
    ///   - takeBack: whether they no longer do.
    public init(_ id: Topic.ID, by participant: Participant.ID, takeBack: Bool = false) {
        self.id = id
        self.participant = participant
        self.takeBack = takeBack
    }

    /// Notes the second, once per person.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        try TopicRules.requireOpen(draft.gathering, for: draft.actor)
        let topic = try TopicRules.openTopic(id, of: draft.gathering)
        _ = try TopicRules.attendee(participant, of: draft.gathering)
        let key = Backing(topic: id, participant: participant)
        if takeBack {
            draft.remove(Second.self, key)
            return "took back a second of topic \(id)"
        }
        guard topic.proposer != participant else {
            throw Refusal(
                .conflict,
                "own-topic",
                "participant \(participant) pitched topic \(id) and can't second it too",
                help: draft.gathering.event.secondsNeeded == 1
                    ? "one other person is needed"
                    : "\(draft.gathering.event.secondsNeeded) others are needed"
            )
        }
        draft.put(Second(topic: id, participant: participant))
        let missing = draft.gathering.event.secondsNeeded - draft.gathering.secondCount(of: id)
        draft.notice(
            missing > 0 ? "topic \(id) needs \(missing) more" : "topic \(id) has the seconds it needs"
        )
        return "seconded topic \(id)"
    }
}
