/// A board with its seats, and what they are worth.
public struct BoardPlan: Hashable, Sendable {
    /// What is placed where, in the order of the topics.
    public var board: [BoardPlacement]
    /// Who sits where, by attendee, then by topic.
    public var seats: [BoardSeat]
    /// The sum of the weights of all seats, less the costs of moves.
    public var objective: Int
    /// How many topics of the earlier board are not where they were.
    public var moves: Int

    /// A plan.
    public init(board: [BoardPlacement], seats: [BoardSeat], objective: Int, moves: Int) {
        self.board = board
        self.seats = seats
        self.objective = objective
        self.moves = moves
    }

    /// Whether it is to be preferred: a greater objective, then more topics placed, then fewer moves.
    public func isBetter(than other: BoardPlan) -> Bool {
        (objective, board.count, -moves) > (other.objective, other.board.count, -other.moves)
    }
}
