import Unconference

/// Says that a session does not take place; its room is free, and the topic stays open.
public struct CancelSession: Action {
    /// The name in the history.
    public static let name = "cancel-session"

    private let id: Topic.ID
    private let reason: String

    /// - Parameters:
    ///   - id: the topic of the session.
    ///   - reason: why, in words for everybody; may be empty.
    public init(_ id: Topic.ID, reason: String = "") {
        self.id = id
        self.reason = reason
    }

    /// Notes that it is cancelled and gives the room back.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try SessionRules.requireHost(of: id, in: draft)
        var found = try SessionRules.session(id, of: draft.gathering)
        if let placement = draft.gathering.placements[id], placement.locked, !draft.isEntrusted {
            throw .locked(placement)
        }
        found.state.stage = .cancelled
        found.state.ended = draft.now
        found.state.reason = try PlainText.checked(reason, .organisation)
        draft.put(found.state)
        draft.remove(Placement.self, id)
        draft.notice("\(found.state.cell) is free now; topic \(id) can be placed again")
        return "cancelled the session on topic \(id) in \(found.state.cell)"
    }
}
