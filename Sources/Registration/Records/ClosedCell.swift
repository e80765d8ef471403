public import Unconference

/// A cell of the board that was blocked on the day, besides those that `event.md` blocks.
public struct ClosedCell: Hashable, Codable, Sendable {
    /// Which cell.
    public var cell: Cell
    /// Why, in public words.
    public var reason: String

    /// A blocked cell.
    public init(cell: Cell, reason: String) {
        self.cell = cell
        self.reason = reason
    }
}

extension ClosedCell: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The cell.
    public var key: Cell { cell }
    /// Where a gathering keeps its blocked cells.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<ClosedCell>> {
        \.closedCells
    }
    /// A change to a blocked cell.
    public static func change(_ replacement: Replacement<ClosedCell>) -> Change { .closedCell(replacement) }
}
