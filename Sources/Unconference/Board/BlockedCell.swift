/// A cell of the board that holds nothing, with the reason that everybody is told.
public struct BlockedCell: Hashable, Codable, Sendable {
    /// Which cell.
    public var cell: Cell
    /// Why, in public words.
    public var reason: String?

    /// A cell that holds nothing.
    public init(cell: Cell, reason: String? = nil) {
        self.cell = cell
        self.reason = reason
    }
}
