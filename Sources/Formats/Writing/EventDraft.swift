public import Unconference

/// What somebody says who calls a new event; everything else starts as practice has it.
public struct EventDraft: Hashable, Sendable {
    /// The event's name in addresses and folders.
    public var slug: Slug
    /// What it is called.
    public var title: String
    /// The need it answers.
    public var need: String
    /// For whom it is.
    public var audience: String
    /// What will be different afterwards.
    public var outcome: String
    /// The day.
    public var day: LocalDate
    /// The zone of its times.
    public var zone: Zone
    /// How many may come.
    public var people: Int
    /// What may be published about those who come.
    public var attribution: AttributionRule
    /// The language of its pages.
    public var language: String

    /// A draft of an event for sixty people under the rule of consent, unless said otherwise.
    public init(
        slug: Slug,
        title: String,
        need: String,
        audience: String,
        outcome: String,
        day: LocalDate,
        zone: Zone,
        people: Int = 60,
        attribution: AttributionRule = .consent,
        language: String = "en"
    ) {
        self.slug = slug
        self.title = title
        self.need = need
        self.audience = audience
        self.outcome = outcome
        self.day = day
        self.zone = zone
        self.people = min(max(people, 1), 100_000)
        self.attribution = attribution
        self.language = language
    }

    /// The event with the day, the rooms and the rules of practice.
    public var event: Event {
        let clock = WallClock(zone: zone, report: Report(file: ""))
        func moment(_ minutes: Int) -> Moment {
            clock.edge(LocalDateTime(day, LocalTime(minutesSinceMidnight: minutes)))
        }
        var event = Event(
            slug: slug,
            title: title,
            starts: moment(9 * 60),
            ends: moment(17 * 60),
            zone: zone,
            attribution: attribution
        )
        event.language = language
        event.journey = words.journey
        event.capacity = people
        event.rooms = rooms
        event.slots = DayPlan.parts.compactMap { part in
            Slug(part.id)
                .map {
                    Slot(
                        id: $0,
                        starts: moment(part.starts),
                        ends: moment(part.ends),
                        kind: part.kind,
                        title: words.parts[part.id]
                    )
                }
        }
        event.spareCells = min(1, max(0, rooms.count - 1))
        event.secondsNeeded = people < 60 ? 2 : people <= 150 ? 3 : 4
        event.wishes = WishRules(budget: 2 * event.sessionSlots.count)
        let isSaid = [need, audience, outcome].contains { !$0.trimmed.isEmpty }
        event.purpose = isSaid ? purpose : nil
        event.body = body
        return event
    }

    /// A room for each twelve people; one of them holds half of all, for what everybody wants to hear.
    private var rooms: [Room] {
        (1...max(1, (people + 11) / 12)).compactMap { number in
            Slug("room-\(number)").map {
                Room(
                    id: $0,
                    name: "\(words.room) \(number)",
                    capacity: number == 1 ? max(12, (people + 1) / 2) : 12
                )
            }
        }
    }

    private var purpose: Purpose {
        var measures: [Purpose.Measure] = []
        if let id = Slug("commitments") {
            measures.append(Purpose.Measure(id: id, text: words.commitments, target: max(1, people / 3)))
        }
        if let id = Slug("kept") {
            let due = day.adding(days: 90)
            measures.append(
                Purpose.Measure(id: id, text: words.kept, target: max(1, people / 6), due: due)
            )
        }
        return Purpose(need: need, audience: audience, outcome: outcome, measures: measures)
    }

    private var body: String {
        let why = [
            need.trimmed.isEmpty ? nil : need.sentence,
            audience.trimmed.isEmpty ? nil : "\(words.isFor) \(audience.trimmed)".sentence,
            outcome.trimmed.isEmpty ? nil : "\(words.leave) \(outcome.trimmed)".sentence,
        ]
        .compactMap(\.self)
        return (why.isEmpty ? "" : why.joined(separator: " ") + "\n\n") + words.howItWorks
    }

    private var words: EventWords { EventWords.words(in: language) }
}

extension String {
    fileprivate var sentence: String {
        let text = trimmed
        return text.last.map { ".!?…".contains($0) } == true ? text : text + "."
    }
}
