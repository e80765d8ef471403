/// A slot in which an attendee has no seat.
public struct BoardAbsence: Hashable, Sendable {
    /// Who is away.
    public var attendee: Int
    /// When.
    public var slot: Int

    /// An absence.
    public init(attendee: Int, slot: Int) {
        self.attendee = attendee
        self.slot = slot
    }
}
