import Unconference

/// Exchanges the cells of two topics in one step; a topic that is not on the board takes the other's place.
public struct SwapTopics: Action {
    /// The name in the history.
    public static let name = "swap-topics"

    private let first: Topic.ID
    private let second: Topic.ID
    private let seen: SeenBoard

    /// - Parameters:
    ///   - first: one topic.
    ///   - second: the other.
    ///   - seen: where they were when somebody decided so.
    public init(_ first: Topic.ID, _ second: Topic.ID, seen: SeenBoard = SeenBoard()) {
        self.first = first
        self.second = second
        self.seen = seen
    }

    /// Exchanges the two, where every rule of the board holds afterwards.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        guard first != second else {
            throw Refusal(.invalid, "same-topic", "topic \(first) can't be swapped with itself")
        }
        for topic in [first, second] {
            _ = try TopicRules.openTopic(topic, of: draft.gathering)
            try BoardRules.requireMover(of: topic, in: draft)
            if let placement = draft.gathering.placements[topic], placement.locked {
                throw .locked(placement)
            }
        }
        try seen.require(in: draft.gathering)
        let firstCell = draft.gathering.placements[first]?.cell
        let secondCell = draft.gathering.placements[second]?.cell
        guard firstCell != nil || secondCell != nil else { throw .notOnBoard(first) }
        draft.remove(Placement.self, first)
        draft.remove(Placement.self, second)
        if let secondCell { draft.put(Placement(topic: first, cell: secondCell)) }
        if let firstCell { draft.put(Placement(topic: second, cell: firstCell)) }
        try BoardRules.requireIntact(draft)
        return "swapped topics \(first) and \(second)"
    }
}
