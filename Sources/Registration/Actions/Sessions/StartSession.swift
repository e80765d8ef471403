import Unconference

/// Says that a session has begun; when no host came, whoever starts it hosts it.
public struct StartSession: Action {
    /// The name in the history.
    public static let name = "start-session"

    /// How long people wait for a late host before somebody else may begin, in seconds.
    public static let grace: Int64 = 300

    private let id: Topic.ID
    private let starter: Participant.ID?

    /// - Parameters:
    ///   - id: the topic of the session.
    ///   - starter: who begins; nil for its host.
    public init(_ id: Topic.ID, by starter: Participant.ID? = nil) {
        self.id = id
        self.starter = starter
    }

    /// Notes that it has begun, and who hosts it now.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(starter)
        var found = try SessionRules.session(id, of: draft.gathering)
        guard found.state.stage == .planned else {
            draft.notice("the session on topic \(id) has begun already")
            return "started topic \(id) again"
        }
        let from = found.slot.starts.instant.adding(seconds: -SessionRules.early)
        guard draft.now >= from, draft.now < found.slot.ends.instant else {
            throw Refusal(
                .notNow,
                "not-its-time",
                "\(found.slot.id) is at \(found.slot.times)",
                help: "move it with `unconf board move \(id) SLOT ROOM`, or the day with `unconf board shift`"
            )
        }
        let hosts = draft.gathering.hosts(of: id)
        if let starter, !hosts.contains(starter) {
            try TopicRules.requireHost(starter, of: draft.gathering)
            let patience = found.starts.adding(seconds: StartSession.grace)
            guard draft.isEntrusted || hosts.isEmpty || draft.now >= patience else {
                let wall = draft.gathering.event.zone.moment(at: patience).local.time
                throw Refusal(
                    .notNow,
                    "host-may-come",
                    "the host of topic \(id) may still come",
                    help: "from \(wall) on anybody may start it"
                )
            }
            draft.put(Hosting(topic: id, participant: starter))
            found.state.hostChanged = true
        }
        found.state.stage = .begun
        found.state.began = draft.now
        draft.put(found.state)
        try BoardRules.requireIntact(draft)
        return found.state.hostChanged ? "started topic \(id) with another host" : "started topic \(id)"
    }
}
