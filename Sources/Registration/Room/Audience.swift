/// Who looks at an event.
public enum Audience: Hashable, Sendable, CaseIterable {
    /// Everybody, on the site or at the door of the board.
    case everybody
    /// Those who take part, the wall and the tablets at the doors.
    case room
    /// Those who run the event.
    case desk
}
