public import Unconference

/// One ticket of an export, in the event's own words, before any rule was asked.
public struct ImportedAttendee: Hashable, Codable, Sendable {
    /// The source's own key of the ticket; the same in every export of it.
    public var key: String
    /// What tickets share that are told apart by their place in the order only: the order and the kind of ticket.
    ///
    /// Where it is set, the key is this and an ordinal, and exports in another order are matched by name.
    public var group: String?
    /// The line on which the row begins, from 1.
    public var line: Int
    /// The holder's name; nil for a guest without a name.
    public var name: String?
    /// The key of the ticket whose holder brings this guest; nil for people with their own details.
    public var buyer: String?
    /// Where mail reaches them.
    public var email: String?
    /// Where they work.
    public var organisation: String?
    /// What they do there.
    public var role: String?
    /// How far they are, one of the event's stages.
    public var stage: String?
    /// Practitioner, consultant, vendor or helper, where the export says so.
    public var kind: AudienceKind?
    /// The kind of ticket, one of the event's.
    public var ticket: Slug?
    /// What they would like to learn, from the event's themes.
    public var asks: [String]
    /// What they can help with, from the event's themes.
    public var offers: [String]
    /// What they are stuck on.
    public var stuck: String?
    /// What they need to take part.
    public var access: String?
    /// What they eat or don't.
    public var diet: String?
    /// Where the ticket stands.
    public var standing: ImportedStanding
    /// The source's own word for where it stands.
    public var standingWord: String?
    /// When the ticket was ordered.
    public var registered: Instant?
    /// When its holder came through the door.
    public var checkedIn: Instant?
    /// What the holder answered besides.
    public var answers: [ImportedAnswer]
    /// What the reader of the export decided about this row, for the report.
    public var remarks: [String]

    /// A ticket whose holder comes, nothing else said.
    public init(key: String, line: Int, name: String? = nil, email: String? = nil) {
        self.key = key
        self.line = line
        self.name = name
        self.email = email
        asks = []
        offers = []
        standing = .attending
        answers = []
        remarks = []
    }

    /// Whether it is somebody's guest without details of their own.
    public var isGuest: Bool { buyer != nil }
}
