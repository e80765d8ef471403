/// A room in a slot: one field of the board.
public struct BoardCell: Hashable, Sendable {
    /// When.
    public var slot: Int
    /// Where.
    public var room: Int

    /// A cell.
    public init(slot: Int, room: Int) {
        self.slot = slot
        self.room = room
    }
}
