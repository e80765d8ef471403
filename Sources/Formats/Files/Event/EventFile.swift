public import Unconference

/// Reads `event.md`: the keys that define an event, and its page.
public enum EventFile {
    /// The event that the keys define.
    ///
    /// - Parameters:
    ///   - head: the front matter.
    ///   - slug: the name of the folder it lies in.
    ///   - body: the page below the front matter, in Markdown.
    ///   - language: the language of the site, for an event that names none.
    ///   - keep: how long the site keeps private things, for the day of retirement where the file names none.
    /// - Throws: a ``Failure`` with all findings where title, times, zone or attribution rule are missing or wrong.
    public static func read(
        _ head: FileHead,
        slug: Slug,
        body: String,
        language: String = "en",
        keep: Site.Keep = Site.Keep()
    ) throws(Failure) -> Reading<Event> {
        let root = try SourceNode.read(head)
        let report = Report(head)
        let fields = Fields(root, report: report)
        let title = fields.requiredLine("title", help: "add `title: The name of the event`")
        let tagline = fields.line("tagline")
        let times = fields.eventTimes()
        let attribution = fields.attribution()
        var event = Event(
            slug: slug,
            title: title ?? "",
            starts: times.starts ?? times.clock.edge(LocalDateTime(LocalDate(daysSince1970: 0), .midnight)),
            ends: times.ends ?? times.clock.edge(LocalDateTime(LocalDate(daysSince1970: 0), .midnight)),
            zone: times.clock.zone,
            attribution: attribution ?? .anonymous
        )
        event.tagline = tagline
        event.body = body
        event.language = language
        let places = fields.fill(&event, times: times)
        event.extra = fields.extra()
        EventChecks(event: event, places: places, keep: keep, report: report).run()
        let findings = report.finished()
        guard title != nil, times.starts != nil, times.ends != nil, times.isZoneKnown, attribution != nil
        else { throw Failure(findings) }
        return Reading(event, findings: findings)
    }
}

extension Fields {
    fileprivate func attribution() -> AttributionRule? {
        let before = report.findings.count
        let rule = choice("attribution", AttributionRule.self)
        if rule == nil, report.findings.count == before {
            missing(
                "attribution",
                help: "say what may be published: open, consent, chatham-house or anonymous"
            )
        }
        return rule
    }

    /// Reads what has a default, and says where the things stand that are checked against each other.
    fileprivate func fill(_ event: inout Event, times: EventTimes) -> EventPlaces {
        event.status = choice("status") ?? event.status
        event.language = language("language") ?? event.language
        event.venue = venue()
        event.organisers = organisers()
        event.sponsors = sponsors()
        event.conduct = conduct()
        event.capacity = number("capacity", in: 1...100_000)
        let tickets = tickets()
        event.tickets = tickets.map(\.value)
        event.registration = registration(clock: times.clock)
        if let audience = group("audience", example: "audience: {vendors-may: [come]}") {
            event.vendorsMay = audience.choices("vendors-may").map(Set.init) ?? event.vendorsMay
        }
        event.journey = distinctLines("journey") ?? event.journey
        event.themes = distinctLines("themes") ?? []
        event.roles = distinctLines("roles") ?? []
        let rooms = rooms()
        event.rooms = rooms.map(\.value)
        event.slots = times.slots.map(\.value).sorted { $0.starts < $1.starts }
        let blocked = blocked()
        event.blocked = blocked.map(\.value)
        event.meetingPoints = distinctLines("meeting-points") ?? []
        event.placing = choice("placing") ?? event.placing
        event.spareCells = number("spare-cells", in: 0...1000) ?? event.spareCells
        event.secondsNeeded = number("seconds-needed", in: 0...1000) ?? event.secondsNeeded
        event.wishes = wishes(event.wishes)
        let purpose = purpose()
        event.purpose = purpose?.purpose
        event.series = slug("series")
        event.aliases = aliases()
        return EventPlaces(
            hasTimes: times.isZoneKnown && times.starts != nil && times.ends != nil,
            ends: mark(of: has("ends") ? "ends" : "starts"),
            spareCells: mark(of: "spare-cells"),
            registration: mark(of: "registration"),
            tickets: tickets,
            rooms: rooms,
            slots: times.slots,
            slotNames: times.slotNames,
            blocked: blocked,
            measures: purpose?.measures ?? [],
            retireOn: purpose?.mark ?? mark
        )
    }
}
