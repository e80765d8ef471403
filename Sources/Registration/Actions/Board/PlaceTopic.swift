public import Unconference

/// Puts a topic on the board, or moves it to another cell.
public struct PlaceTopic: Action {
    /// The name in the history.
    public static let name = "place-topic"

    private let topic: Topic.ID
    private let cell: Cell
    private let moving: Bool
    private let seen: SeenBoard

    /// - Parameters:
    ///   - topic: which topic.
    ///   - cell: where it goes.
    ///   - moving: whether it must be on the board already; placing must not move by mistake, nor moving place.
    ///   - seen: where it was when somebody decided so.
    public init(_ topic: Topic.ID, in cell: Cell, moving: Bool = false, seen: SeenBoard = SeenBoard()) {
        self.topic = topic
        self.cell = cell
        self.moving = moving
        self.seen = seen
    }

    /// Places the topic where every rule of the board holds.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        let known = try TopicRules.openTopic(topic, of: draft.gathering)
        try BoardRules.requireMover(of: topic, to: cell, in: draft)
        try seen.require(in: draft.gathering)
        let present = draft.gathering.placements[topic]
        if moving {
            guard let present else { throw .notOnBoard(topic) }
            guard !present.locked else { throw .locked(present) }
        } else if let present, present.cell != cell {
            throw Refusal(
                .conflict,
                "placed-already",
                "topic \(topic) is in \(present.cell) already",
                help: "`unconf board move \(topic) \(cell.slot) \(cell.room)` moves it"
            )
        }
        let violations = BoardRules.violations(placing: known, in: cell, of: draft.gathering)
        guard violations.isEmpty else { throw .breaks(violations) }
        draft.put(Placement(topic: topic, cell: cell, locked: present?.locked ?? false))
        if !draft.gathering.isBacked(topic) {
            let needed = draft.gathering.event.secondsNeeded
            draft.notice(
                "topic \(topic) has \(draft.gathering.secondCount(of: topic)) of the \(needed) seconds it needs"
            )
        }
        return moving ? "moved topic \(topic) to \(cell)" : "placed topic \(topic) in \(cell)"
    }
}
