import Unconference

/// Gives a session to another host.
public struct HandOverSession: Action {
    /// The name in the history.
    public static let name = "hand-over-session"

    private let id: Topic.ID
    private let host: Participant.ID

    /// - Parameters:
    ///   - id: the topic of the session.
    ///   - host: who hosts it from now on.
    public init(_ id: Topic.ID, to host: Participant.ID) {
        self.id = id
        self.host = host
    }

    /// Puts the new host in the place of the former ones.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try SessionRules.requireHost(of: id, in: draft)
        var found = try SessionRules.session(id, of: draft.gathering)
        try TopicRules.requireHost(host, of: draft.gathering)
        let former = draft.gathering.hosts(of: id)
        guard former != [host] else {
            draft.notice("participant \(host) hosts topic \(id) already")
            return "topic \(id) keeps its host"
        }
        for person in former where person != host {
            draft.remove(Hosting.self, Backing(topic: id, participant: person))
        }
        draft.put(Hosting(topic: id, participant: host))
        found.state.hostChanged = true
        draft.put(found.state)
        try BoardRules.requireIntact(draft)
        return "topic \(id) has another host"
    }
}
