public import Unconference

/// Everything that is known about one event, the private side included.
///
/// It is a value: actions make a new one, the data file keeps it, and one function makes the public view of it.
public struct Gathering: Hashable, Sendable {
    /// The event as its organisers define it, its slots at the times that count now.
    public var event: Event
    /// The slots at the times that `event.md` plans.
    public private(set) var plannedSlots: [Slot]
    /// What begins or ends at another time than planned.
    public var movedSlots: Register<MovedSlot> { didSet { settleSlots() } }
    /// How far it has come.
    public var courses: Register<Course>
    /// The people.
    public var participants: Register<Participant>
    /// What they answered to the ticket shop's questions.
    public var answers: Register<Answer>
    /// What imports have seen of their tickets.
    public var importedRows: Register<ImportedRow>
    /// What they agreed to, as a log.
    public var consents: Register<Consent>
    /// Other names of organisations.
    public var aliases: Register<OrganisationAlias>
    /// The topics.
    public var topics: Register<Topic>
    /// Who convenes what.
    public var hostings: Register<Hosting>
    /// Who seconds what.
    public var seconds: Register<Second>
    /// Which topics may become one.
    public var mergeProposals: Register<MergeProposal>
    /// Who wishes for what.
    public var interests: Register<Interest>
    /// What is on the board.
    public var placements: Register<Placement>
    /// What was blocked on the day.
    public var closedCells: Register<ClosedCell>
    /// Who was brought together.
    public var meetings: Register<Meeting>
    /// What people wrote during sessions.
    public var rawNotes: Register<RawNote>
    /// What people learned, a sentence each.
    public var ahaMoments: Register<AhaMoment>
    /// What people will do.
    public var commitments: Register<Commitment>
    /// Who joins which round of coffee.
    public var joinings: Register<Joining>
    /// Who does not wish to meet whom.
    public var avoidances: Register<Avoidance>
    /// What people say about their meetings.
    public var meetingReplies: Register<MeetingReply>
    /// How sessions go.
    public var sessionStates: Register<SessionState>
    /// Which topics come from others.
    public var lineages: Register<Lineage>
    /// Turns in the opening.
    public var pitchTurns: Register<PitchTurn>
    /// Messages to all.
    public var announcements: Register<Announcement>
    /// Cards on the tables of lean coffees.
    public var tableCards: Register<TableCard>
    /// Contacts that people would swap with those they met.
    public var contactSwaps: Register<ContactSwap>
    /// What was written to them, or waits to be sent.
    public var mailings: Register<Mailing>
    /// What they were told of the board by letter.
    public var toldPlacements: Register<ToldPlacement>
    /// What calendars say, and how often it has changed.
    public var appointments: Register<Appointment>
    /// Whose dots are on the cards of lean coffees.
    public var dots: Register<Dot>
    /// What came of its measures.
    public var outcomes: Register<CountedOutcome>
    /// Who applied to be an ambassador.
    public var candidacies: Register<Candidacy>

    /// An event at which nothing has happened yet.
    public init(event: Event, uid: String) {
        self.event = event
        plannedSlots = event.slots
        movedSlots = Register()
        courses = Register([Course(event: event.slug, uid: uid)])
        participants = Register()
        answers = Register()
        importedRows = Register()
        consents = Register()
        aliases = Register()
        topics = Register()
        hostings = Register()
        seconds = Register()
        mergeProposals = Register()
        interests = Register()
        placements = Register()
        closedCells = Register()
        meetings = Register()
        rawNotes = Register()
        ahaMoments = Register()
        commitments = Register()
        joinings = Register()
        avoidances = Register()
        meetingReplies = Register()
        sessionStates = Register()
        lineages = Register()
        pitchTurns = Register()
        announcements = Register()
        tableCards = Register()
        contactSwaps = Register()
        mailings = Register()
        toldPlacements = Register()
        appointments = Register()
        dots = Register()
        outcomes = Register()
        candidacies = Register()
    }

    /// The event as `event.md` has it, its slots at the times that it plans.
    public var definition: Event {
        var event = event
        event.slots = plannedSlots
        return event
    }

    /// Takes over what `event.md` says now; what was moved on the day stays moved.
    public mutating func define(_ event: Event) {
        self.event = event
        plannedSlots = event.slots
        settleSlots()
    }

    private mutating func settleSlots() {
        event.slots = event.slots(plannedSlots, moved: movedSlots.unordered)
    }

    /// How far the event has come.
    public var phase: Phase { courses[event.slug]?.phase ?? .announced }

    /// The random name of the event in calendars.
    public var uid: String { courses[event.slug]?.uid ?? "" }

    /// Puts one change into effect, without asking any rule.
    public mutating func apply(_ change: Change) {
        change.accept(&self)
    }
}

extension Gathering: Change.Visitor {
    /// Puts one record in the place of another.
    public mutating func visit<Entry: Record>(_ replacement: Replacement<Entry>) throws(Never) {
        guard let key = replacement.key else { return }
        self[keyPath: Entry.register][key] = replacement.after
    }
}
