import Unconference

/// Calls the next pitch of the opening, or a certain one; the one before counts as heard.
public struct CallPitch: Action {
    /// The name in the history.
    public static let name = "call-pitch"

    private let id: Topic.ID?

    /// - Parameter id: whose turn it is; nil for the next in the queue.
    public init(_ id: Topic.ID? = nil) { self.id = id }

    /// Moves the queue on.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let queue = PitchQueue(of: draft.gathering)
        if let id { _ = try TopicRules.openTopic(id, of: draft.gathering) }
        guard id == nil || id != queue.now else {
            throw Refusal(
                .conflict,
                "speaks-already",
                "it is the turn of topic \(queue.now?.description ?? "") already"
            )
        }
        if let former = queue.now { Self.set(former, .heard, in: &draft) }
        guard let called = id ?? queue.waiting.first else {
            guard let last = queue.now else {
                throw Refusal(
                    .conflict,
                    "queue-empty",
                    "nobody is left to pitch",
                    help: "`unconf topic pitch` adds one; pitching goes on all day"
                )
            }
            return "heard topic \(last), the last one"
        }
        Self.set(called, .now, in: &draft)
        return "called topic \(called)"
    }

    /// Sets how far a turn is, from now on.
    static func set(_ id: Topic.ID, _ stage: PitchTurn.Stage, in draft: inout Draft) {
        var turn =
            draft.gathering.pitchTurns[id]
            ?? PitchTurn(id, place: PitchQueue.place(of: id, in: draft.gathering))
        turn.stage = stage
        turn.since = stage == .waiting ? nil : draft.now
        draft.put(turn)
    }
}
