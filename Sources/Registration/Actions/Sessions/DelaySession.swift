import Unconference

/// Says that a session begins later than its slot; it still ends with it.
public struct DelaySession: Action {
    /// The name in the history.
    public static let name = "delay-session"

    private let id: Topic.ID
    private let minutes: Int

    /// - Parameters:
    ///   - id: the topic of the session.
    ///   - minutes: by how many minutes it begins later than its slot; 0 takes it back.
    public init(_ id: Topic.ID, minutes: Int) {
        self.id = id
        self.minutes = minutes
    }

    /// Notes the delay.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try SessionRules.requireHost(of: id, in: draft)
        var found = try SessionRules.session(id, of: draft.gathering)
        guard found.state.stage == .planned else {
            throw Refusal(.conflict, "session-begun", "the session on topic \(id) has begun already")
        }
        let seconds = found.slot.ends.instant.secondsSince1970 - found.slot.starts.instant.secondsSince1970
        let most = max(0, seconds / 60 - 1)
        guard (0...most).contains(Int64(minutes)) else {
            throw Refusal(
                .invalid,
                "bad-minutes",
                "\(found.slot.id) is \(seconds / 60) minutes long; a session in it can't begin \(minutes) minutes late",
                help:
                    "`unconf board shift --from \(found.slot.id) --minutes \(max(1, minutes.magnitude))` moves all of them"
            )
        }
        found.state.delay = minutes
        draft.put(found.state)
        return minutes == 0
            ? "topic \(id) begins in time" : "topic \(id) begins \(minutes) minutes late"
    }
}
