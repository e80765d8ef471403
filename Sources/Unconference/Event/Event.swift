/// One unconference, as its organisers define it in `event.md`: everything about it that is public.
public struct Event: Hashable, Sendable {
    /// The event's name in addresses and folders.
    public var slug: Slug
    /// What it is called.
    public var title: String
    /// One line under the title.
    public var tagline: String?
    /// When it begins.
    public var starts: Moment
    /// When it ends.
    public var ends: Moment
    /// The zone of all its times.
    public var zone: Zone
    /// Whether it is drafted, announced, postponed or cancelled.
    public var status: EventStatus
    /// The language of its pages, as BCP 47 has it.
    public var language: String
    /// Where it is.
    public var venue: Venue?
    /// Who calls it.
    public var organisers: [Organiser]
    /// Who pays for what.
    public var sponsors: [Sponsor]
    /// Whom to turn to, and what is expected of everybody.
    public var conduct: Conduct?
    /// How many may come; nil when nobody counts.
    public var capacity: Int?
    /// The kinds of tickets.
    public var tickets: [Ticket]
    /// How and when people register.
    public var registration: RegistrationWindow
    /// What vendors may do.
    public var vendorsMay: Set<VendorRight>
    /// What may be published about those who came.
    public var attribution: AttributionRule
    /// The stages of the journey that people are on, first to last.
    public var journey: [String]
    /// The themes that asks and offers are chosen from.
    public var themes: [String]
    /// The roles that people may say they have.
    public var roles: [String]
    /// The rooms with sessions.
    public var rooms: [Room]
    /// The day in its parts, in order of time.
    public var slots: [Slot]
    /// Cells of the board that hold nothing, each with a reason for everybody.
    public var blocked: [BlockedCell]
    /// Where pairs and circles meet.
    public var meetingPoints: [String]
    /// Who puts topics on the board.
    public var placing: Placing
    /// How many cells of each slot a plan leaves free.
    public var spareCells: Int
    /// How many besides the proposer must second a topic before it is planned.
    public var secondsNeeded: Int
    /// How many wishes each person has, and what they weigh.
    public var wishes: WishRules
    /// Why it is held.
    public var purpose: Purpose?
    /// The series it belongs to: the pages of its events lead to each other, and by consent it is remembered who met.
    public var series: Slug?
    /// Older addresses of its page; below one that ends in `/` lay its other pages.
    public var aliases: [String] = []
    /// Free keys for templates.
    public var extra: [String: String]
    /// Its page, in Markdown.
    public var body: String

    /// An event with what every event must have; everything else starts with its default.
    public init(
        slug: Slug,
        title: String,
        starts: Moment,
        ends: Moment,
        zone: Zone,
        attribution: AttributionRule
    ) {
        self.slug = slug
        self.title = title
        self.starts = starts
        self.ends = ends
        self.zone = zone
        self.attribution = attribution
        status = .announced
        language = "en"
        organisers = []
        sponsors = []
        tickets = []
        registration = RegistrationWindow()
        vendorsMay = [.come]
        journey = ["thinking", "planning", "piloting", "rolling-out", "running", "renewing"]
        themes = []
        roles = []
        rooms = []
        slots = []
        blocked = []
        meetingPoints = []
        placing = .plan
        spareCells = 1
        secondsNeeded = 2
        wishes = WishRules(budget: 8)
        extra = [:]
        body = ""
    }

    /// The slots that hold sessions, in order of time.
    public var sessionSlots: [Slot] { slots.filter { $0.kind == .session } }

    /// The room with an id.
    public func room(_ id: Slug) -> Room? { rooms.first { $0.id == id } }

    /// The slot with an id.
    public func slot(_ id: Slug) -> Slot? { slots.first { $0.id == id } }

    /// The kind of ticket with an id.
    public func ticket(_ id: Slug) -> Ticket? { tickets.first { $0.id == id } }

    /// Where a stage stands on the journey, counted from 0.
    public func position(ofStage stage: String) -> Int? { journey.firstIndex(of: stage) }

    /// Whether another event of the same series was over before this one begins; one that names no series is the only one of
    /// its own, until another takes its name for a series.
    public func follows(_ other: Event) -> Bool {
        (series ?? slug) == (other.series ?? other.slug) && other.ends.instant <= starts.instant
    }
}
