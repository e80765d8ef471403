import Unconference

/// Takes up a topic that nobody convenes yet, or gives it back while others convene it too.
public struct HostTopic: Action {
    /// The name in the history.
    public static let name = "host-topic"

    private let id: Topic.ID
    private let participant: Participant.ID
    private let leaving: Bool

    /// - Parameters:
    ///   - id: which topic.
    ///   - participant: who convenes it.
    ///   - leaving: whether they no longer do.
    public init(_ id: Topic.ID, by participant: Participant.ID, leaving: Bool = false) {
        self.id = id
        self.participant = participant
        self.leaving = leaving
    }

    /// Notes who convenes the topic, if the board still holds with it.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        try TopicRules.requireOpen(draft.gathering, for: draft.actor)
        let topic = try TopicRules.openTopic(id, of: draft.gathering)
        let key = Backing(topic: id, participant: participant)
        if leaving {
            draft.remove(Hosting.self, key)
            return "no longer hosts topic \(id)"
        }
        try TopicRules.requireHost(participant, of: draft.gathering)
        let hosts = draft.gathering.hosts(of: id)
        guard hosts.isEmpty || hosts.contains(participant) || topic.proposer == participant else {
            throw Refusal(
                .conflict,
                "has-host",
                "topic \(id) has a host already",
                help: "ask them whether you may host it together"
            )
        }
        draft.put(Hosting(topic: id, participant: participant))
        try BoardRules.requireIntact(draft)
        return "hosts topic \(id)"
    }
}
