import Unconference

/// Says that a session is over: when it's over, it's over, and its room is free.
public struct EndSession: Action {
    /// The name in the history.
    public static let name = "end-session"

    private let id: Topic.ID

    /// - Parameter id: the topic of the session.
    public init(_ id: Topic.ID) { self.id = id }

    /// Notes the end and gives the room back.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try SessionRules.requireHost(of: id, in: draft)
        var found = try SessionRules.session(id, of: draft.gathering)
        guard found.state.stage == .begun || draft.now >= found.starts else {
            throw Refusal(
                .notNow,
                "not-begun",
                "the session on topic \(id) has not begun",
                help: "`unconf session cancel \(id)` if it does not take place"
            )
        }
        found.state.stage = .over
        found.state.ended = draft.now
        draft.put(found.state)
        draft.remove(Placement.self, id)
        if draft.now < found.slot.ends.instant {
            draft.notice("\(found.room.name) is free until \(found.slot.ends.local.time)")
        }
        return "topic \(id) is over, \(found.state.cell) is free"
    }
}
