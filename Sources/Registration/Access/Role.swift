/// What somebody who came in may do; the table is in ``Rights``.
public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
    /// Takes part: acts for themselves.
    case participant
    /// Runs the event: may do everything.
    case organiser
    /// Writes down what the room says and does: pitches, hands, merges, the board.
    case scribe
    /// Lets people in.
    case door
    /// Looks on.
    case observer
    /// A wall, or a tablet at a room’s door: shows what the room may see, and rings the bell.
    case screen

    /// Those who run the event or help to, who are let in by organisers.
    public static let staff: [Role] = [.organiser, .scribe, .door, .observer]
}
