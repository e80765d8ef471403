public import Unconference

/// A message to all, such as “lunch is ten minutes late”.
public struct Announcement: Hashable, Codable, Sendable {
    /// The number at the event, from 1.
    public var number: Int
    /// What all are told.
    public var text: String
    /// Since when.
    public var at: Instant
    /// Until when it is shown.
    public var until: Instant

    /// A message to all.
    public init(number: Int, text: String, at: Instant, until: Instant) {
        self.number = number
        self.text = text
        self.at = at
        self.until = until
    }

    /// Whether it is shown at a moment.
    public func isShown(at now: Instant) -> Bool { at <= now && now < until }
}

extension Announcement: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The number.
    public var key: Int { number }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Announcement>> {
        \.announcements
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<Announcement>) -> Change {
        .announcement(replacement)
    }
}
