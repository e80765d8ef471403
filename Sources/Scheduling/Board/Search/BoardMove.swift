/// A change of the board: a topic goes to a cell, or off the board, and what was in the cell takes its place.
struct BoardMove {
    var topic: Int
    /// Where it goes; -1 for off the board.
    var slot: Int
    var room: Int
    /// Where it was, and what was in the cell; -1 for nothing.
    var oldSlot = -1
    var oldRoom = -1
    var other = -1
}
