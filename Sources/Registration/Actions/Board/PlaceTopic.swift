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

extension BoardRules {
    /// How long before a slot its board no longer moves by itself, in seconds.
    public static let freeze: Int64 = 600

    /// Refuses those who may not move a topic: hosts move their own where the event lets them, organisers any.
    ///
    /// Ten minutes before a session people are on their way to it: from then on only organisers move it, or into its slot.
    static func requireMover(of topic: Topic.ID, to cell: Cell? = nil, in draft: Draft) throws(Refusal) {
        guard !draft.isEntrusted else { return }
        guard case .participant(let person) = draft.actor, draft.gathering.event.placing == .hosts else {
            throw .organisersOnly
        }
        guard draft.gathering.hosts(of: topic).contains(person) else { throw .notYours }
        for place in [draft.gathering.placements[topic]?.cell, cell].compactMap(\.self) {
            guard let slot = draft.gathering.event.slot(place.slot) else { continue }
            guard draft.now < slot.starts.instant.adding(seconds: -freeze) else {
                throw Refusal(
                    .notNow,
                    "board-frozen",
                    "\(slot.id) begins at \(slot.starts.local.time), and people are on their way",
                    help: "ask an organiser"
                )
            }
        }
    }
}
