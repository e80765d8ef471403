import Unconference

/// Where the things stand in the file that are checked against each other.
struct EventPlaces {
    /// Whether the event's own times could be read; without them nothing is checked against them.
    var hasTimes: Bool
    var ends: SourceNode.Mark
    var spareCells: SourceNode.Mark
    var registration: SourceNode.Mark
    var tickets: [Placed<Ticket>]
    var rooms: [Placed<Room>]
    var slots: [Placed<Slot>]
    /// The ids of all slots, those with wrong times too.
    var slotNames: [Slug]
    var blocked: [Placed<BlockedCell>]
    var measures: [Placed<Purpose.Measure>]
    var retireOn: SourceNode.Mark
}
