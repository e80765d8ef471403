/// Records a show of hands for a topic.
public struct CountHands: Action {
    /// The name in the history.
    public static let name = "count-hands"

    private let id: Topic.ID
    private let hands: Int

    /// - Parameters:
    ///   - id: which topic.
    ///   - hands: how many were raised.
    public init(_ id: Topic.ID, hands: Int) {
        self.id = id
        self.hands = hands
    }

    /// Keeps the number with the topic.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        var topic = try TopicRules.openTopic(id, of: draft.gathering)
        guard (0...100_000).contains(hands) else {
            throw Refusal(.invalid, "bad-count", "\(hands) is not a number of hands", help: "give 0 or more")
        }
        topic.hands = hands
        draft.put(topic)
        return "counted \(hands) hands for topic \(id)"
    }
}
