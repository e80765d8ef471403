public import Unconference

/// A topic that somebody pitched or asked for, as organisers see it.
public struct Topic: Hashable, Codable, Sendable {
    /// A topic's number at an event, as on its card on the wall.
    public typealias ID = Numbered<Topic>

    /// What became of a topic.
    public enum State: String, Codable, Hashable, Sendable, CaseIterable {
        /// It can be seconded, wished for and placed.
        case open
        /// It lives on in another topic.
        case merged
        /// Its proposer took it back.
        case withdrawn
    }

    /// The number.
    public var id: ID
    /// The name in addresses, from the title as first pitched.
    public var slug: Slug
    /// The pain or question.
    public var title: String
    /// What else the proposer said, perhaps the solution.
    public var detail: String
    /// How the session is run.
    public var format: SessionFormat
    /// What the room must have.
    public var needs: [String]
    /// What it is about.
    public var tags: [String]
    /// Slots in which it can't take place.
    public var unavailable: [Slug]
    /// Who pitched it; nil when an organiser did for the room.
    public var proposer: Participant.ID?
    /// What became of it.
    public var state: State
    /// The topic it lives on in, when merged.
    public var mergedInto: ID?
    /// Hands counted in the room, when somebody counted.
    public var hands: Int?
    /// How many wished for it, of those whose wishes were deleted since.
    public var counted: Demand?
    /// A stricter rule than the event's for what may be published about it.
    public var attribution: AttributionRule?
    /// The random name of its session in calendars.
    public var uid: String
    /// When it was pitched.
    public var pitched: Instant

    /// An open topic with a title.
    public init(id: ID, slug: Slug, title: String, uid: String, pitched: Instant) {
        self.id = id
        self.slug = slug
        self.title = title
        self.uid = uid
        self.pitched = pitched
        detail = ""
        format = .discussion
        needs = []
        tags = []
        unavailable = []
        state = .open
    }
}

extension Topic: Record {
    /// Who pitched it.
    public var people: [Participant.ID] { proposer.map { [$0] } ?? [] }
    /// It stays without its proposer.
    public func without(_ erased: Set<Participant.ID>) -> Topic? {
        var rest = self
        rest.proposer = proposer.flatMap { erased.contains($0) ? nil : $0 }
        return rest
    }
    /// The topic it lives on in.
    public var topics: [Topic.ID] { mergedInto.map { [$0] } ?? [] }
    /// The number.
    public var key: ID { id }
    /// Where a gathering keeps its topics.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Topic>> { \.topics }
    /// A change to a topic.
    public static func change(_ replacement: Replacement<Topic>) -> Change { .topic(replacement) }
}
