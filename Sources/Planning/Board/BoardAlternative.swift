public import Scheduling

/// What it would mean to have a topic in one cell of a board.
public struct BoardAlternative: Hashable, Sendable {
    /// The cell.
    public var cell: BoardCell
    /// The hard rules that forbid it; then there is no plan.
    public var obstacles: [BoardObstacle]
    /// The best plan found that has the topic there, everything else free to move.
    public var plan: BoardPlan?

    /// A cell, and what came of it.
    public init(cell: BoardCell, obstacles: [BoardObstacle], plan: BoardPlan? = nil) {
        self.cell = cell
        self.obstacles = obstacles
        self.plan = plan
    }
}
