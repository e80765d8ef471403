import Unconference

/// Puts a pitch at the end of the queue, as when its proposer is not in the room; where it was its turn, the next is called.
public struct SkipPitch: Action {
    /// The name in the history.
    public static let name = "skip-pitch"

    private let id: Topic.ID?

    /// - Parameter id: whose turn comes later; nil for the one who speaks, else the next.
    public init(_ id: Topic.ID? = nil) { self.id = id }

    /// Moves the pitch to the end.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let queue = PitchQueue(of: draft.gathering)
        if let id { _ = try TopicRules.openTopic(id, of: draft.gathering) }
        guard let skipped = id ?? queue.now ?? queue.waiting.first else {
            throw Refusal(
                .conflict,
                "queue-empty",
                "nobody is left to pitch",
                help: "`unconf topic pitch` adds one; pitching goes on all day"
            )
        }
        let last = queue.waiting.map { PitchQueue.place(of: $0, in: draft.gathering) }.max()
        var turn = PitchTurn(
            skipped,
            place: last ?? PitchQueue.place(of: skipped, in: draft.gathering)
        )
        if queue.waiting.last != skipped { turn.place += 1 }
        draft.put(turn)
        if queue.now == skipped, let next = queue.waiting.first { CallPitch.set(next, .now, in: &draft) }
        return "topic \(skipped) is pitched last"
    }
}
