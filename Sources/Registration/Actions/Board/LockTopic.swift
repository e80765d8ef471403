/// Locks a topic in its cell, so that plans leave it there, or unlocks it.
public struct LockTopic: Action {
    /// The name in the history.
    public static let name = "lock-topic"

    private let topic: Topic.ID
    private let locked: Bool

    /// - Parameters:
    ///   - topic: which topic.
    ///   - locked: whether plans must leave it there.
    public init(_ topic: Topic.ID, locked: Bool) {
        self.topic = topic
        self.locked = locked
    }

    /// Locks or unlocks the topic where it is.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        _ = try TopicRules.openTopic(topic, of: draft.gathering)
        guard var placement = draft.gathering.placements[topic] else { throw .notOnBoard(topic) }
        placement.locked = locked
        draft.put(placement)
        return locked ? "locked topic \(topic) in \(placement.cell)" : "unlocked topic \(topic)"
    }
}
