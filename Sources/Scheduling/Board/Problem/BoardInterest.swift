/// One attendee's wish for one topic.
public struct BoardInterest: Hashable, Sendable {
    /// Who wishes.
    public var attendee: Int
    /// For which topic.
    public var topic: Int
    /// How much: 1 … 2³¹−1.
    public var weight: Int

    /// A wish.
    public init(attendee: Int, topic: Int, weight: Int) {
        self.attendee = attendee
        self.topic = topic
        self.weight = weight
    }
}
