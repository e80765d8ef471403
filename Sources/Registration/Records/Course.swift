public import Unconference

/// How far an event has come; one record for each event.
public struct Course: Hashable, Codable, Sendable {
    /// The event.
    public var event: Slug
    /// Its phase.
    public var phase: Phase
    /// The random name of the event in calendars.
    public var uid: String
    /// The highest number of anybody who was erased, so that nobody else ever gets it; 0 when nobody was.
    public var lastErased: Int
    /// How far the board served the wishes, once nobody's wishes are kept.
    public var served: EventReport.Wishes?

    /// The beginning of an event's course.
    public init(event: Slug, uid: String, phase: Phase = .announced) {
        self.event = event
        self.uid = uid
        self.phase = phase
        lastErased = 0
    }
}

extension Course: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The event.
    public var key: Slug { event }
    /// Where a gathering keeps its course.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Course>> { \.courses }
    /// A change to the course.
    public static func change(_ replacement: Replacement<Course>) -> Change { .course(replacement) }
}
