/// A board to plan, as plain numbers: attendees, slots, rooms and topics are known by their position, 0 upward.
///
/// The hard rules: a topic is placed at most once, in a slot where it is available, in a room with all it requires and
/// seats for its hosts; a cell holds one topic, a blocked cell none; a host is never in two sessions in one slot; locks are
/// kept. Each attendee has at most one seat per slot, only in sessions they have an interest in, none where absent or
/// hosting. Seats plus hosts never exceed the room.
///
/// What is looked for: the greatest sum, over all seats, of the attendee's weight for the topic, less the cost of moves.
public struct BoardProblem: Hashable, Sendable {
    /// The largest number that a count, a capacity or a weight may be.
    public static let largest = 2_147_483_647

    /// How many attendees there are.
    public var attendees: Int
    /// How many slots there are.
    public var slots: Int
    /// The rooms.
    public var rooms: [BoardRoom]
    /// The topics.
    public var topics: [BoardTopic]
    /// Who wishes for what; a host's wish for their own topic counts nothing.
    public var interests: [BoardInterest]
    /// What is fixed.
    public var locks: [BoardPlacement]
    /// Cells that hold nothing: past, closed, spare.
    public var blocked: [BoardCell]
    /// Who has no seat when.
    public var absent: [BoardAbsence]
    /// An earlier board; its topics and rooms may no longer exist.
    public var previous: [BoardPlacement]
    /// What each topic of the earlier board costs that is not in its slot and room any more.
    public var moveCost: Int

    /// A problem.
    public init(
        attendees: Int,
        slots: Int,
        rooms: [BoardRoom],
        topics: [BoardTopic],
        interests: [BoardInterest],
        locks: [BoardPlacement] = [],
        blocked: [BoardCell] = [],
        absent: [BoardAbsence] = [],
        previous: [BoardPlacement] = [],
        moveCost: Int = 0
    ) {
        self.attendees = attendees
        self.slots = slots
        self.rooms = rooms
        self.topics = topics
        self.interests = interests
        self.locks = locks
        self.blocked = blocked
        self.absent = absent
        self.previous = previous
        self.moveCost = moveCost
    }
}
