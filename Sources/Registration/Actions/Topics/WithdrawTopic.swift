/// Takes a topic back; its cell becomes free.
public struct WithdrawTopic: Action {
    /// The name in the history.
    public static let name = "withdraw-topic"

    private let id: Topic.ID

    /// - Parameter id: which topic.
    public init(_ id: Topic.ID) { self.id = id }

    /// Closes the topic.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        var topic = try TopicRules.openTopic(id, of: draft.gathering)
        try draft.require(topic.proposer)
        if let placement = draft.gathering.placements[id] {
            guard !placement.locked || draft.actor.runsTheEvent else { throw .locked(placement) }
            draft.remove(Placement.self, id)
            draft.notice("\(placement.cell) is free now")
        }
        topic.state = .withdrawn
        draft.put(topic)
        TopicRules.dropProposals(about: id, in: &draft)
        return "withdrew topic \(id)"
    }
}
