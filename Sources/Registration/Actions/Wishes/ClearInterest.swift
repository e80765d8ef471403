/// Takes back a wish, or all of a person's wishes.
public struct ClearInterest: Action {
    /// The name in the history.
    public static let name = "unvote"
    /// As with wishing, the history must not say what.
    public static let canBeUndone = false

    private let topic: Topic.ID?
    private let participant: Participant.ID

    /// - Parameters:
    ///   - topic: which wish; nil: all of them.
    ///   - participant: whose.
    public init(_ topic: Topic.ID?, by participant: Participant.ID) {
        self.topic = topic
        self.participant = participant
    }

    /// Removes the wishes.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        try TopicRules.requireWishes(draft.gathering, for: draft.actor)
        for wish in draft.gathering.wishes(of: participant) where topic == nil || wish.key.topic == topic {
            draft.remove(Interest.self, wish.key)
            // Whoever takes back one half has chosen the other.
            let kin = Set(draft.gathering.kin(of: wish.key.topic))
            let rest = draft.gathering.wishes(of: participant).filter {
                $0.inherited && kin.contains($0.key.topic)
            }
            if rest.count == 1, var chosen = rest.first {
                chosen.inherited = false
                draft.put(chosen)
            }
        }
        return "voted"
    }
}
