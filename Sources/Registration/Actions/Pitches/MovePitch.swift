import Unconference

/// Gives a pitch another place in the queue of the opening.
public struct MovePitch: Action {
    /// The name in the history.
    public static let name = "move-pitch"

    private let id: Topic.ID
    private let position: Int

    /// - Parameters:
    ///   - id: which topic.
    ///   - position: its place among those still to come, from 1; beyond the end is the end.
    public init(_ id: Topic.ID, to position: Int) {
        self.id = id
        self.position = position
    }

    /// Sets the order of those still to come; one that was heard comes once more.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        _ = try TopicRules.openTopic(id, of: draft.gathering)
        guard position >= 1 else {
            throw Refusal(
                .invalid,
                "bad-position",
                "\(position) is no place in a queue",
                help: "1 is the first"
            )
        }
        var order = PitchQueue(of: draft.gathering).waiting.filter { $0 != id }
        order.insert(id, at: min(position - 1, order.count))
        for (index, topic) in order.enumerated() { draft.put(PitchTurn(topic, place: index + 1)) }
        return "topic \(id) is pitched as number \(min(position, order.count))"
    }
}
