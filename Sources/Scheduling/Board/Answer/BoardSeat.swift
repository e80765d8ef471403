/// A seat that a plan gives to an attendee; the slot is the topic's.
public struct BoardSeat: Hashable, Sendable {
    /// Who sits.
    public var attendee: Int
    /// In which topic's session.
    public var topic: Int

    /// A seat.
    public init(attendee: Int, topic: Int) {
        self.attendee = attendee
        self.topic = topic
    }
}
