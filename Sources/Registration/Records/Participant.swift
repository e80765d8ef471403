public import Unconference

/// A person with a registration.
///
/// Everything but the name is optional, and all of it is private.
public struct Participant: Hashable, Codable, Sendable {
    /// A person's number at an event: what organisers type, and what is on no page.
    public typealias ID = Numbered<Participant>

    /// Where a person stands between asking for a place and having one.
    public enum Standing: String, Codable, Hashable, Sendable, CaseIterable {
        /// Has a place.
        case registered
        /// Waits for one, in the order of asking.
        case waiting
        /// A place is held for them until the offer ends.
        case offered
        /// Does not come.
        case cancelled
    }

    /// The number.
    public var id: ID
    /// The name or nickname, as they wish to be called; a placeholder while a guest is unnamed.
    public var name: String
    /// Whether the name is a placeholder for somebody's guest.
    public var unnamed: Bool
    /// Where mail reaches them.
    public var email: String?
    /// Where they work.
    public var organisation: String?
    /// What they do there, one of the event's roles or their own word.
    public var role: String?
    /// How far they are on the journey, one of the event's stages.
    public var stage: String?
    /// Practitioner, consultant, vendor or helper.
    public var kind: AudienceKind
    /// The kind of ticket they have.
    public var ticket: Slug?
    /// What they would like to learn, from the event's themes.
    public var asks: [String]
    /// What they can help with, from the event's themes.
    public var offers: [String]
    /// What they are stuck on, in their own words.
    public var stuck: String?
    /// What they need to take part, such as a step-free way.
    public var access: String?
    /// What they eat or don't.
    public var diet: String?
    /// Where they stand.
    public var standing: Standing
    /// When they asked for a place.
    public var since: Instant
    /// Until when a place is held for them.
    public var offerUntil: Instant?
    /// When they came through the door.
    public var checkedIn: Instant?
    /// Who let them in, as `door jo`; nil where nobody noted it.
    public var checkedInBy: String?
    /// When their place was passed on because they had not come; nil for all others.
    public var released: Instant?
    /// The ticket shop's own key of the ticket, as `eventbrite:12345`, by which an import knows them again.
    public var source: String?

    /// A person with a name and a place, nothing else said.
    public init(id: ID, name: String, since: Instant) {
        self.id = id
        self.name = name
        self.since = since
        unnamed = false
        kind = .practitioner
        asks = []
        offers = []
        standing = .registered
    }

    /// Whether they hold a place: their own, or one that is held for them.
    public var holdsPlace: Bool { standing == .registered || standing == .offered }

    /// Whether they come, as far as is known.
    public var attends: Bool { standing == .registered }
}

extension Participant: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [id] }
    /// The number.
    public var key: ID { id }
    /// Where a gathering keeps its people.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Participant>> {
        \.participants
    }
    /// A change to a person.
    public static func change(_ replacement: Replacement<Participant>) -> Change { .participant(replacement) }
}
