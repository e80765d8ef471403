public import Registration
public import Unconference

/// What is known when letters are written: the event with its people, the moment, and where things are on the net.
public struct MailSetting: Sendable {
    /// The event and its people.
    public let gathering: Gathering
    /// What time it is.
    public let now: Instant
    /// Where the site is, with a `/` at the end; nil where it is not on the net.
    public var site: String?
    /// Where the board is, without a `/` at the end; nil where it is not on the net.
    public var board: String?
    /// How long private things are kept.
    public var keep = Site.Keep()
    /// The event's write-ups that everybody can read.
    public var notes: [PublicNote] = []
    /// The topics that have a write-up, public or not.
    public var noted: Set<Slug> = []
    /// The topics that somebody asked to write about; empty where nobody named any.
    public var topics: Set<Topic.ID> = []

    /// A setting without anything on the net.
    public init(_ gathering: Gathering, at now: Instant) {
        self.gathering = gathering
        self.now = now
    }

    /// The event.
    public var event: Event { gathering.event }

    /// The language in which people are written to.
    var language: OwnLanguage { OwnLanguage(of: event.language) }

    /// What a letter is about, and at which event.
    func subject(_ english: String, german: String, french: String) -> String {
        "\(language.said(english, german: german, french: french))\(language.colon) \(event.title)"
    }

    /// A day and a time as people say them: `Friday 19 March 2027, 09:00`.
    func words(_ moment: Moment) -> String {
        "\(language.day(moment.local.date)), \(moment.local.time)"
    }

    /// The last day on which anything is known of people, in words.
    var lastDay: String { language.day(moment(retires).local.date) }

    /// When the event's private data goes, and with it every reason to write.
    public var retires: Instant {
        instant(RetentionTimetable(of: event, keep: keep).lastDay(of: .profiles), .midnight)
    }

    /// The moment at which clocks at the event show a time on a day.
    func instant(_ day: LocalDate, _ time: LocalTime) -> Instant {
        switch event.zone.reading(of: LocalDateTime(day, time)) {
        case .one(let moment), .overlap(let moment, _): moment.instant
        case .gap: Instant(secondsSince1970: Int64(LocalDateTime(day, time).wallMinutes) * 60)
        }
    }

    /// An instant as clocks at the event show it.
    func moment(_ instant: Instant) -> Moment { event.zone.moment(at: instant) }

    /// The earlier of a moment and the end of all letters.
    func end(_ instant: Instant) -> Instant { min(instant, retires) }

    /// Those who can be written to and stand so, in the order of their numbers.
    func people(_ standing: Participant.Standing) -> [Participant] {
        gathering.participants.sorted.filter { $0.standing == standing && $0.email != nil && !$0.unnamed }
    }

    /// Where and when the event is, as lines.
    var whenAndWhere: [String] {
        let ends =
            event.ends.local.date == event.starts.local.date
            ? "\(event.ends.local.time)" : words(event.ends)
        return [
            event.title, "\(words(event.starts)) \(language.said("to", german: "bis", french: "à")) \(ends)",
        ]
            + [event.venue.map { [$0.name, $0.address].compactMap(\.self).joined(separator: ", ") }]
            .compactMap(\.self)
    }

    /// A place and a time as people say them: `Friday 19 March 2027, 15:35, Landing`.
    func words(_ told: ToldPlacement) -> String {
        let cell = told.cell
        let starts = told.starts.map(moment) ?? event.slot(cell.slot)?.starts
        let time = starts.map { words($0) } ?? cell.slot.text
        return "\(time), \(event.room(cell.room)?.name ?? cell.room.text)"
    }
}
