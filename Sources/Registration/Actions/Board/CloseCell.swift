public import Unconference

/// Blocks a cell of the board, with a reason that everybody is told, or opens it again.
public struct CloseCell: Action {
    /// The name in the history.
    public static let name = "block-cell"

    private let cell: Cell
    private let reason: String?

    /// - Parameters:
    ///   - cell: which cell.
    ///   - reason: why it holds nothing; nil opens it again.
    public init(_ cell: Cell, reason: String?) {
        self.cell = cell
        self.reason = reason
    }

    /// Blocks or opens the cell.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        try BoardRules.requireCell(cell, of: draft.gathering.event)
        guard let reason else {
            guard draft.gathering.closedCells[cell] != nil else {
                let fixed = draft.gathering.event.blocked.contains { $0.cell == cell }
                throw Refusal(
                    .conflict,
                    "not-blocked",
                    fixed ? "event.md blocks \(cell)" : "\(cell) is not blocked",
                    help: fixed ? "take it out of `blocked` in event.md" : nil
                )
            }
            draft.remove(ClosedCell.self, cell)
            return "opened \(cell)"
        }
        if let placement = draft.gathering.placement(in: cell) {
            throw Refusal(
                .conflict,
                "cell-taken",
                "\(cell) holds topic \(placement.topic)",
                help: "move it first: `unconf board move \(placement.topic) SLOT ROOM`"
            )
        }
        draft.put(ClosedCell(cell: cell, reason: try PlainText.checked(reason, .organisation) ?? ""))
        return "blocked \(cell)"
    }
}

extension BoardRules {
    /// Refuses a cell that is not on the board, naming the nearest slot or room.
    public static func requireCell(_ cell: Cell, of event: Event) throws(Refusal) {
        guard event.slot(cell.slot) != nil else {
            throw .unknown("slot", cell.slot.text, known: event.sessionSlots.map(\.id.text))
        }
        guard event.room(cell.room) != nil else {
            throw .unknown("room", cell.room.text, known: event.rooms.map(\.id.text))
        }
    }
}
