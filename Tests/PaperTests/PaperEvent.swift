import Fixtures
import Registration
import Unconference

/// Events to print: one where much has happened, one where everything is as long as it may be, one where nothing is.
enum PaperEvent {
    /// When they are printed: ten past nine on the day.
    static let morning = Event.example.starts.instant.adding(seconds: 600)

    /// The example day with all its parts and titles in words people would use.
    static func day(under rule: AttributionRule = .consent) -> Event {
        var event = Event.example(under: rule)
        let zone = event.zone
        event.slots = [
            ("doors", "09:00", "09:30", Slot.Kind.break, "Doors and coffee"),
            ("opening", "09:30", "10:30", .plenary, "Opening circle and pitches"),
            ("s1", "10:45", "11:35", .session, nil), ("s2", "11:45", "12:35", .session, nil),
            ("lunch", "12:35", "13:30", .break, "Lunch"), ("s3", "13:45", "14:35", .session, nil),
            ("coffee", "14:45", "15:25", .meet, "Coffee with somebody ahead"),
            ("s4", "15:35", "16:25", .session, nil),
            ("closing", "16:35", "17:00", .plenary, "Closing circle"),
        ].map { id, starts, ends, kind, title in
            Slot(
                id: Slug(from: id, fallback: "slot"),
                starts: zone.moment("2027-03-19T\(starts)"),
                ends: zone.moment("2027-03-19T\(ends)"),
                kind: kind,
                title: title
            )
        }
        event.conduct = Conduct(contact: "the person with the red badge, or conduct@example.org")
        return event
    }

    private static let titles = [
        "Three months after launch it went quiet: whom do I ask first?",
        "Our directors posted once, then never again", "My ambassadors were appointed, none volunteered",
        "Finance sees our activity numbers and says “so what?”",
        "The pilot loved it, the next 9,000 don’t care",
        "We went live with a bang and it failed", "Legal wants to approve every comment",
        "The works council said no a week before launch", "Half our people have no desk and no e-mail",
        "Two platforms, two sponsors: how does one retire?",
        "I answered the same e-mail forty times", "Middle managers feel we took their job",
        "I’m the community team, on Fridays", "Search finds 2014 first, what may we delete?",
    ]

    /// A day on which twenty-one came, fourteen topics are pitched, eleven are on the board and pairs are drawn.
    static func rich(under rule: AttributionRule = .consent) -> Gathering {
        var gathering = Gathering.example(under: rule)
        gathering.event = day(under: rule)
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "uid", phase: .live)])
        let names = [
            "Robin Okonkwo", "Mira", "José Álvarez", "Priya Raman", "Lena Grünfeld", "שירה לוי",
            "Kofi Mensah",
            "Yuki 田中", "Elif", "Noah van den Broek", "ليلى حداد", "Ola", "Guest of Robin Okonkwo",
        ]
        for (index, name) in names.enumerated() {
            var person = Participant.example(9 + index, name, at: "Larchmont Mutual")
            person.ticket = index == 3 ? "vendor" : "practitioner"
            person.unnamed = name.hasPrefix("Guest")
            if index == 11 { person.standing = .waiting }
            if index == 10 { person.standing = .offered }
            gathering.participants[person.id] = person
        }
        let themes = gathering.event.themes
        for person in gathering.participants.sorted {
            var person = person
            let number = person.id.number
            person.offers = [themes[number % 6]] + (number % 3 == 0 ? [themes[(number + 2) % 6]] : [])
            person.asks = number % 5 == 0 ? [] : [themes[(number + 1) % 6]]
            if number % 4 == 0 { person.checkedIn = morning.adding(seconds: Int64(number)) }
            gathering.participants[person.id] = person
            gathering.consents[100 + number] = .example(100 + number, number, .photo, number % 2 == 0)
        }
        for (index, title) in titles.enumerated() {
            var topic = Topic.example(index + 1, title, by: index + 1)
            topic.format = SessionFormat.allCases[index % 8]
            topic.needs = index % 4 == 0 ? ["projector"] : []
            gathering.topics[topic.id] = topic
            let hosting = Hosting(topic: topic.id, participant: Participant.ID(index + 1))
            if index != 5 { gathering.hostings[hosting.key] = hosting }
        }
        gathering.placements = Register(
            [
                "s1/press", "s1/ink", "s1/store", "s2/press", "s2/ink", "s3/press", "s3/store", "s3/landing",
                "s4/press",
                "s4/ink", "s4/garden",
            ].enumerated().map { index, place in
                let parts = place.split(separator: "/").map { Slug(from: String($0), fallback: "s1") }
                return Placement(topic: Topic.ID(index + 1), cell: Cell(slot: parts[0], room: parts[1]))
            }
        )
        var note = RawNote(topic: Topic.ID(2), at: morning)
        note.texts[0] = "That directors read, and do not write."
        gathering.rawNotes[note.topic] = note
        gathering.meetings = Register(
            (0..<9).map { index in
                Meeting(
                    kind: .pair,
                    round: index / 5 + 1,
                    number: index % 5 + 1,
                    people: [2 * index + 1, 2 * index + 2, index == 4 ? 20 : 0].filter { $0 > 0 }
                        .map(Participant.ID.init),
                    place: index % 5 < 3 ? gathering.event.meetingPoints[index % 5] : "table \(index % 5 + 1)"
                )
            }
        )
        return gathering
    }

    /// Texts that are as long, as wide or as hostile as they may be.
    static let hostile = [
        String(repeating: "W", count: 80), String(repeating: "👩🏽‍🚀", count: 80),
        String(repeating: "漢", count: 80),
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "O'Brien & \"Søn\"",
        "\u{202E}gnorw yaw eht \u{2066}", String(repeating: "שלום ", count: 16), "a",
        String(repeating: "Donaudampfschifffahrt", count: 4).prefix(80).description,
    ]

    /// A day of ten slots in twelve rooms on which every name and title goes to its limit.
    static func extreme() -> Gathering {
        var gathering = rich(under: .open)
        let zone = gathering.event.zone
        gathering.event.title = hostile[0]
        gathering.event.conduct = Conduct(contact: hostile[9])
        gathering.event.venue = Venue(name: hostile[9])
        gathering.event.rooms = (0..<12).map { index in
            Room(
                id: Slug(from: "room-\(index)", fallback: "room"),
                name: index < 10 ? hostile[index] : "Room \(index)",
                capacity: 9999,
                features: ["projector", "step-free", hostile[index % 10]]
            )
        }
        gathering.event.slots = (0..<10).map { index in
            Slot(
                id: Slug(from: "s\(index)", fallback: "slot"),
                starts: zone.moment("2027-03-19T\(index + 9 < 10 ? "0" : "")\(index + 9):00"),
                ends: zone.moment("2027-03-19T\(index + 9 < 10 ? "0" : "")\(index + 9):50"),
                kind: index == 4 ? .meet : .session,
                title: index == 4 ? hostile[1] : nil
            )
        }
        gathering.event.blocked = [BlockedCell(cell: Cell(slot: "s0", room: "room-0"), reason: hostile[9])]
        gathering.event.tickets[0].name = hostile[0]
        gathering.event.meetingPoints = hostile
        for person in gathering.participants.sorted {
            var person = person
            let number = person.id.number
            person.name = hostile[number % 10]
            person.organisation = hostile[(number + 1) % 10]
            person.offers = [hostile[(number + 2) % 10], hostile[(number + 3) % 10]]
            person.asks = person.offers
            gathering.participants[person.id] = person
            gathering.consents[200 + number] = .example(200 + number, number, .listOrganisation)
        }
        gathering.placements = Register([])
        for index in 0..<100 {
            let text = hostile[index % 10]
            var topic = Topic.example(index + 1, String((text + " " + text).prefix(140)), by: nil)
            topic.needs = hostile
            gathering.topics[topic.id] = topic
            for host in 1...3 {
                let hosting = Hosting(topic: topic.id, participant: Participant.ID((index + host) % 20 + 1))
                gathering.hostings[hosting.key] = hosting
            }
            let cell = Cell(
                slot: gathering.event.sessionSlots[index % 9].id,
                room: gathering.event.rooms[index / 9].id
            )
            gathering.placements[topic.id] = Placement(topic: topic.id, cell: cell)
        }
        for meeting in gathering.meetings.sorted {
            var meeting = meeting
            meeting.place = hostile[meeting.key.number % 10]
            gathering.meetings[meeting.key] = meeting
        }
        return gathering
    }

    /// An event that somebody has just thought of.
    static func empty() -> Gathering {
        let example = Event.example
        return Gathering(
            event: Event(
                slug: "new",
                title: "New",
                starts: example.starts,
                ends: example.ends,
                zone: example.zone,
                attribution: .anonymous
            ),
            uid: "uid"
        )
    }
}
