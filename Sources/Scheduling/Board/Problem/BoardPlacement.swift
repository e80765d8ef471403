/// A topic in a slot and a room: a line of a board, a lock, or where a topic was before.
public struct BoardPlacement: Hashable, Sendable {
    /// The topic.
    public var topic: Int
    /// When it runs.
    public var slot: Int
    /// Where it runs.
    public var room: Int

    /// A placement.
    public init(topic: Int, slot: Int, room: Int) {
        self.topic = topic
        self.slot = slot
        self.room = room
    }

    /// The cell of the board that it fills.
    public var cell: BoardCell { BoardCell(slot: slot, room: room) }
}
