public import Unconference

/// Puts a whole plan on the board in one step; what the plan leaves out comes off.
public struct AcceptPlan: Action {
    /// The name in the history.
    public static let name = "accept-plan"

    private let cells: [Topic.ID: Cell]
    private let base: [Placement]?

    /// - Parameters:
    ///   - cells: where each topic of the plan goes.
    ///   - base: the board for which the plan was made; a board that has changed since does not get it. Nil for any.
    public init(_ cells: [Topic.ID: Cell], insteadOf base: [Placement]? = nil) {
        self.cells = cells
        self.base = base
    }

    /// Makes the board what the plan says, locked topics left where they are.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let before = draft.gathering.placements.sorted
        guard base == nil || base == before else {
            throw Refusal(
                .conflict,
                "board-changed",
                "the board has changed since the plan was made",
                help: "make another plan"
            )
        }
        for placement in before where placement.locked && cells[placement.topic] != placement.cell {
            throw .locked(placement)
        }
        for placement in before where cells[placement.topic] == nil {
            draft.remove(Placement.self, placement.topic)
        }
        for (topic, cell) in cells.sorted(by: { $0.key < $1.key }) {
            _ = try TopicRules.openTopic(topic, of: draft.gathering)
            try BoardRules.requireCell(cell, of: draft.gathering.event)
            draft.put(
                Placement(
                    topic: topic,
                    cell: cell,
                    locked: draft.gathering.placements[topic]?.locked ?? false
                )
            )
        }
        try BoardRules.requireIntact(draft)
        let moved = before.count { cells[$0.topic] != $0.cell }
        return "accepted a plan: \(cells.count) topics on the board, \(moved) moved"
    }
}
