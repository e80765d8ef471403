/// Where each topic is on a board that is worth coming back to, and what it was worth.
struct BoardSnapshot: Hashable, Sendable {
    var slot: [Int32]
    var room: [Int32]
    var objective: Int
    var placed: Int
    var moves: Int

    func isBetter(than other: BoardSnapshot) -> Bool {
        (objective, placed, -moves) > (other.objective, other.placed, -other.moves)
    }
}
