public import Unconference

extension Zone {
    /// London's clocks from 2026 to 2028: an hour ahead from the last Sunday of March to the last of October.
    public static let london = Zone(
        identifier: "Europe/London",
        initialOffset: 0,
        changes: [
            ("2026-03-29T01:00:00Z", 3600), ("2026-10-25T01:00:00Z", 0), ("2027-03-28T01:00:00Z", 3600),
            ("2027-10-31T01:00:00Z", 0), ("2028-03-26T01:00:00Z", 3600),
        ].compactMap { text, offset in Instant(text).map { Change(at: $0, offset: offset) } }
    )

    /// The moment that a wall time is here; the first of two, and the start of 1970 where there is none.
    public func moment(_ text: String) -> Moment {
        guard let local = LocalDateTime(text) else { return moment(at: Instant(secondsSince1970: 0)) }
        switch reading(of: local) {
        case .one(let moment), .overlap(let moment, _): return moment
        case .gap: return moment(at: Instant(secondsSince1970: 0))
        }
    }
}

extension Event {
    /// A day in London with five rooms, four slots of sessions and sixty places.
    public static let example = Event.example(under: .consent)

    /// The example under a rule of one's choice.
    public static func example(under rule: AttributionRule) -> Event {
        let zone = Zone.london
        var event = Event(
            slug: "second-cup-2",
            title: "Second Cup 2: after the launch",
            starts: zone.moment("2027-03-19T09:00"),
            ends: zone.moment("2027-03-19T17:00"),
            zone: zone,
            attribution: rule
        )
        event.venue = Venue(name: "The Old Bindery", address: "4 Glue Pot Lane, London", stepFree: true)
        event.organisers = [Organiser(name: "The Second Cup team", contact: "hello@example.org")]
        event.sponsors = [Sponsor(name: "A printing house", paysFor: "the room")]
        event.capacity = 60
        event.tickets = [
            Ticket(id: "practitioner", name: "Practitioner", price: 10, audience: .practitioner, places: 44),
            Ticket(id: "consultant", name: "Consultant", price: 25, audience: .consultant, places: 6),
            Ticket(id: "vendor", name: "Vendor (listens)", price: 50, audience: .vendor, places: 4),
            Ticket(id: "helper", name: "Helper", audience: .helper, places: 6),
        ]
        event.themes = [
            "governance", "pilots", "ambassadors", "community-management", "measuring", "leadership",
        ]
        event.roles = ["community lead", "internal comms", "IT", "knowledge", "HR", "sponsor"]
        event.rooms = [
            Room(id: "press", name: "Press", capacity: 40, features: ["projector", "step-free"]),
            Room(id: "ink", name: "Ink", capacity: 20, features: ["whiteboard", "step-free"]),
            Room(id: "store", name: "Paper Store", capacity: 14),
            Room(id: "landing", name: "Landing", capacity: 10),
            Room(id: "garden", name: "Garden Table", capacity: 2, features: ["quiet"]),
        ]
        event.slots = [
            ("opening", "09:30", "10:30", Slot.Kind.plenary), ("s1", "10:45", "11:35", .session),
            ("s2", "11:45", "12:35", .session), ("lunch", "12:35", "13:30", .break),
            ("s3", "13:45", "14:35", .session), ("s4", "15:35", "16:25", .session),
        ].map { id, starts, ends, kind in
            Slot(
                id: Slug(from: id, fallback: "slot"),
                starts: zone.moment("2027-03-19T\(starts)"),
                ends: zone.moment("2027-03-19T\(ends)"),
                kind: kind
            )
        }
        event.blocked = [BlockedCell(cell: Cell(slot: "s1", room: "garden"), reason: "rain")]
        event.meetingPoints = ["window seat", "stairs", "table 1"]
        return event
    }
}

extension Slug: ExpressibleByStringLiteral {
    /// A slug written in a test.
    public init(stringLiteral text: String) { self.init(from: text, fallback: "slug") }
}
