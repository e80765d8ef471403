public import Unconference

/// Puts the cards of a paper board back, as one step: what stands in a listed cell is what the paper says.
public struct PlaceCards: Action {
    /// The name in the history.
    public static let name = "place-cards"

    private let cells: [Topic.ID: Cell]
    private let emptied: Set<Cell>

    /// - Parameters:
    ///   - cells: where each card hangs.
    ///   - emptied: cells in which none does.
    public init(_ cells: [Topic.ID: Cell], emptied: Set<Cell> = []) {
        self.cells = cells
        self.emptied = emptied
    }

    /// Places the cards; a topic that has another card in its cell comes off the board.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        for cell in Set(cells.values).union(emptied).sorted() {
            try BoardRules.requireCell(cell, of: draft.gathering.event)
        }
        let claimed = Set(cells.values).union(emptied)
        var moved = 0
        for placement in draft.gathering.placements.sorted {
            let target = cells[placement.topic]
            guard target.map({ $0 != placement.cell }) ?? claimed.contains(placement.cell) else { continue }
            guard !placement.locked else { throw .locked(placement) }
            draft.remove(Placement.self, placement.topic)
            if target == nil {
                draft.notice(
                    "topic \(placement.topic) came off the board; \(placement.cell) is not its own on paper"
                )
            }
        }
        for (topic, cell) in cells.sorted(by: { $0.key < $1.key }) {
            _ = try TopicRules.openTopic(topic, of: draft.gathering)
            guard draft.gathering.placements[topic] == nil else { continue }
            moved += 1
            draft.put(Placement(topic: topic, cell: cell))
        }
        try BoardRules.requireIntact(draft)
        return "took \(cells.count) cards over from paper, \(moved) placed anew"
    }
}
