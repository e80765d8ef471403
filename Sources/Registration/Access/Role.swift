/// What somebody who came in may do.
public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
    /// Takes part: acts for themselves.
    case participant
    /// Runs the event: may do everything.
    case organiser
    /// A wall, or a tablet at a room’s door: shows what the room may see, and rings the bell.
    case screen
}
