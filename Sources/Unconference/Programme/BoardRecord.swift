/// The public record of an event's board, kept as `board.json` beside the event.
///
/// It holds nothing that the public may not see, so that the site can be built without the private data file.
public struct BoardRecord: Hashable, Codable, Sendable {
    /// How many of a group came, such as those at one stage.
    public struct Share: Hashable, Codable, Sendable {
        /// The group, such as a stage of the journey.
        public var name: String
        /// How many of it came.
        public var count: PublicCount

        /// A group and its count.
        public init(name: String, count: PublicCount) {
            self.name = name
            self.count = count
        }
    }

    /// What came of one of the event's measures.
    public struct Outcome: Hashable, Codable, Sendable {
        /// The measure, by its short name.
        public var measure: Slug
        /// How many there were; a measure may count people, so that small numbers are not told.
        public var count: PublicCount
        /// The day on which they were counted.
        public var on: LocalDate

        /// What came of a measure.
        public init(measure: Slug, count: PublicCount, on: LocalDate) {
            self.measure = measure
            self.count = count
            self.on = on
        }
    }

    /// The form of the file; 1 today.
    public var version: Int
    /// How far the event has come.
    public var phase: Phase
    /// The topics that were pitched and not withdrawn, by number.
    public var topics: [PublicTopic]
    /// Cells closed on the day, besides those of the event's own definition.
    public var blocked: [BlockedCell]
    /// Parts of the day that began or ended at another time than planned.
    public var moved: [MovedSlot]
    /// How many came; nil before the event is live, where nobody was checked in, and under the anonymous rule.
    public var attendance: PublicCount?
    /// Those who came by stage; empty under the anonymous rule.
    public var stages: [Share]
    /// What came of the event's measures, as far as it was counted, in the order of its definition.
    public var outcomes: [Outcome]
    /// Those who agreed to be listed, by name.
    public var people: [PublicPerson]
    /// The notes that were checked on a machine with the data file: content hash by file name.
    public var cleared: [String: String]
    /// How often calendars had to learn of a change: `session 3` or `part lunch`; what is missing never changed.
    public var revisions: [String: Int]
    /// The random name of the event in calendars; the same for ever.
    public var uid: String

    /// A record of a board on which nothing has happened yet.
    public init(uid: String, phase: Phase = .announced) {
        version = 1
        self.phase = phase
        topics = []
        blocked = []
        moved = []
        stages = []
        outcomes = []
        people = []
        cleared = [:]
        revisions = [:]
        self.uid = uid
    }

    /// Whether nothing is told in it: it has a name, and perhaps stamps of checked notes.
    public var isEmpty: Bool {
        var blank = BoardRecord(uid: uid)
        blank.cleared = cleared
        return self == blank
    }
}
