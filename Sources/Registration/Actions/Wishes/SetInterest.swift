import Unconference

/// Wishes for a topic, or turns a wish into a must or back.
public struct SetInterest: Action {
    /// The name in the history.
    public static let name = "vote"
    /// Nobody may learn from the history who wished for what, so there is nothing by which to undo it; clear it instead.
    public static let canBeUndone = false

    private let topics: [Topic.ID]
    private let participant: Participant.ID
    private let must: Bool

    /// - Parameters:
    ///   - topics: what is wished for; all of it or nothing.
    ///   - participant: by whom.
    ///   - must: whether these are among their musts.
    public init(_ topics: [Topic.ID], by participant: Participant.ID, must: Bool = false) {
        self.topics = topics
        self.participant = participant
        self.must = must
    }

    /// A wish for one topic.
    public init(_ topic: Topic.ID, by participant: Participant.ID, must: Bool = false) {
        self.init([topic], by: participant, must: must)
    }

    /// Keeps the wishes, within the person's budget.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        try TopicRules.requireWishes(draft.gathering, for: draft.actor)
        _ = try TopicRules.attendee(participant, of: draft.gathering)
        for topic in topics { try keep(topic, in: &draft) }
        return "voted"
    }

    private func keep(_ topic: Topic.ID, in draft: inout Draft) throws(Refusal) {
        _ = try TopicRules.openTopic(topic, of: draft.gathering)
        let rules = draft.gathering.event.wishes
        // Whoever wishes for one half, or for one of two times, has chosen.
        for kin in draft.gathering.kin(of: topic) {
            let key = Backing(topic: kin, participant: participant)
            if draft.gathering.interests[key]?.inherited == true { draft.remove(Interest.self, key) }
        }
        let others = draft.gathering.distinctWishes(of: participant).filter { $0.key.topic != topic }
        guard others.count < rules.budget else {
            throw Refusal(
                .conflict,
                "wishes-spent",
                "participant \(participant) has \(others.count) wishes; that is all there are",
                help: "clear one first: `unconf interest clear TOPIC --by \(participant)`"
            )
        }
        guard !must || others.count(where: \.must) < rules.musts else {
            throw Refusal(
                .conflict,
                "musts-spent",
                "participant \(participant) has \(rules.musts) musts already",
                help: "make one of them a wish like the others first"
            )
        }
        draft.put(Interest(topic: topic, participant: participant, must: must))
    }
}
