/// A place on the board: one room in one slot.
public struct Cell: Hashable, Codable, Sendable {
    /// The slot.
    public var slot: Slug
    /// The room.
    public var room: Slug

    /// The cell of a room in a slot.
    public init(slot: Slug, room: Slug) {
        self.slot = slot
        self.room = room
    }
}

extension Cell: Comparable {
    /// By slot, then by room, by their names.
    public static func < (left: Cell, right: Cell) -> Bool {
        (left.slot, left.room) < (right.slot, right.room)
    }
}

extension Cell: CustomStringConvertible {
    /// `s1/press`.
    public var description: String { "\(slot)/\(room)" }
}
