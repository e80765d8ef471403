public import Unconference

/// What calendars say of a session or of another part of the day, and how often that has changed.
///
/// A calendar that took an appointment over replaces it only by one with a higher number, so the number never goes down: undo
/// counts on as well.
public struct Appointment: Hashable, Codable, Sendable {
    /// What tells appointments apart.
    public enum Key: Hashable, Sendable {
        /// The session of a topic.
        case session(Topic.ID)
        /// A part of the day that is for everybody.
        case part(Slug)
    }

    /// Which appointment.
    public var key: Key
    /// In which room; nil for a part of the day.
    public var room: Slug?
    /// When it begins.
    public var starts: Instant
    /// When it ends.
    public var ends: Instant
    /// Whether it does not take place.
    public var isCancelled: Bool
    /// How often it has changed.
    public var sequence: Int

    /// An appointment that has not changed yet.
    public init(_ key: Key, room: Slug?, starts: Instant, ends: Instant, isCancelled: Bool = false) {
        self.key = key
        self.room = room
        self.starts = starts
        self.ends = ends
        self.isCancelled = isCancelled
        sequence = 0
    }

    /// The same with the number that it must have after another.
    func following(_ former: Appointment?) -> Appointment {
        guard let former else { return self }
        var result = self
        result.sequence = former.sequence
        if result != former { result.sequence += 1 }
        return result
    }
}

extension Appointment.Key: LosslessStringConvertible, Comparable, Codable {
    /// Reads what ``description`` writes.
    public init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "session":
            guard let number = Int(parts[1]) else { return nil }
            self = .session(Topic.ID(number))
        case "part":
            guard let slot = Slug(parts[1]) else { return nil }
            self = .part(slot)
        default: return nil
        }
    }

    /// `session 3` or `part lunch`.
    public var description: String {
        switch self {
        case .session(let topic): "session \(topic.number)"
        case .part(let slot): "part \(slot.text)"
        }
    }

    /// By their names.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension Appointment: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Appointment>> {
        \.appointments
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<Appointment>) -> Change { .appointment(replacement) }
}
