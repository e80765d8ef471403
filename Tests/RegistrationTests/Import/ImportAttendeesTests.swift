import Fixtures
import Registration
import Testing
import Unconference

@Suite struct ImportAttendeesTests {
    private static let now = Instant(secondsSince1970: 1_800_000_000)

    private static func gathering(capacity: Int? = nil, mode: RegistrationWindow.Mode = .imported) throws
        -> Gathering
    {
        let local = try #require(LocalDateTime("2027-03-19T09:00"))
        let start = Moment(local: local, instant: now.adding(seconds: 9_000_000), offset: 0)
        var event = Event(
            slug: Slug(from: "day", fallback: "day"),
            title: "Day",
            starts: start,
            ends: start,
            zone: .utc,
            attribution: .consent
        )
        event.capacity = capacity
        event.registration.mode = mode
        event.themes = ["pilots", "measuring"]
        return Gathering(event: event, uid: "uid")
    }

    private static func sheet(_ tickets: [ImportedAttendee], columns: [String] = []) -> ImportedSheet {
        ImportedSheet(
            source: "shop",
            title: "Shop",
            file: "t.csv",
            attendees: tickets,
            columns: columns.enumerated().map {
                ImportedColumn(header: $1, position: $0 + 1, use: .field, field: $1)
            }
        )
    }

    private static func draft(_ gathering: Gathering, by actor: Actor = .organiser("sam")) -> Draft {
        Draft(of: gathering, by: actor, at: now, randomName: { "" })
    }

    private static func ticket(
        _ number: Int,
        _ name: String? = nil,
        _ standing: ImportedStanding = .attending
    )
        -> ImportedAttendee
    {
        var ticket = ImportedAttendee(key: "\(number)", line: number + 1, name: name ?? "Person \(number)")
        ticket.standing = standing
        return ticket
    }

    @Test func `is for those who run the event, while people are admitted`() throws {
        let gathering = try Self.gathering()
        let action = ImportAttendees(Self.sheet([Self.ticket(1)]))
        var draft = Self.draft(gathering, by: .participant(Participant.ID(1)))
        #expect(throws: Refusal.self) { try action.apply(to: &draft) }
        var retired = gathering
        retired.courses = Register([Course(event: gathering.event.slug, uid: "uid", phase: .retired)])
        draft = Self.draft(retired)
        #expect(throws: Refusal.self) { try action.apply(to: &draft) }
        #expect(draft.changes.isEmpty)
    }

    @Test func `an export of last month brings no needs back`() throws {
        var gathering = try Self.gathering()
        var ticket = Self.ticket(1, "Ann")
        ticket.diet = "no nuts"
        ticket.role = "host"
        let sheet = Self.sheet([ticket], columns: ["name", "diet", "role"])
        try gathering.act(ImportAttendees(sheet), at: Self.now)
        let id = try #require(gathering.participants.sorted.first?.id)
        #expect(gathering.participants[id]?.diet == "no nuts")
        #expect(gathering.importedRows.sorted.first?.seen["diet"] != nil)
        let timetable = RetentionTimetable(of: gathering.event, keep: Site.Keep())
        let late = gathering.event.ends.instant.adding(seconds: 9 * 86400)
        let served = EventReport.Wishes(made: 0, possible: 0, met: 0)
        try gathering.act(DeleteDue(timetable, served: served), by: .program, at: late)
        ticket.role = "guest"
        var newcomer = Self.ticket(2, "Bo")
        newcomer.diet = "no fish"
        let later = Self.sheet([ticket, newcomer], columns: ["name", "diet", "role"])
        try gathering.act(ImportAttendees(later), at: late)
        #expect(gathering.participants.sorted.map(\.role) == ["guest", nil])
        #expect(gathering.participants.sorted.allSatisfy { $0.diet == nil })
        #expect(gathering.importedRows.sorted.allSatisfy { $0.seen["diet"] == nil })
    }

    @Test func `says nothing in the history that identifies anybody`() throws {
        var draft = Self.draft(try Self.gathering())
        let words = try ImportAttendees(Self.sheet([Self.ticket(1, "Ann"), Self.ticket(2, "Bo", .refunded)]))
            .apply(to: &draft)
        #expect(words == "imported shop: 1 new, 1 left out")
    }

    @Test func `can be undone as a whole`() throws {
        var gathering = try Self.gathering(capacity: 2)
        var draft = Self.draft(gathering)
        _ = try ImportAttendees(Self.sheet([Self.ticket(1), Self.ticket(2), Self.ticket(3)])).apply(
            to: &draft
        )
        gathering = draft.gathering
        draft = Self.draft(gathering)
        _ = try ImportAttendees(
            Self.sheet([Self.ticket(1, "Ann"), Self.ticket(2, nil, .refunded), Self.ticket(4)])
        ).apply(to: &draft)
        #expect(draft.gathering != gathering)
        let entry = HistoryEntry(
            sequence: 1,
            at: Self.now,
            actor: draft.actor,
            action: ImportAttendees.name,
            summary: "",
            changes: draft.changes
        )
        var after = draft.gathering
        for change in try Undo.plan(in: [entry], by: draft.actor, of: after).changes { after.apply(change) }
        #expect(after == gathering)
    }

    @Test func `takes the same ticket once, the last row of it`() throws {
        var draft = Self.draft(try Self.gathering())
        var late = Self.ticket(1, "Ann Late")
        late.line = 9
        let action = ImportAttendees(Self.sheet([Self.ticket(1, "Ann Early"), late]))
        let report = try action.preview(of: draft.gathering, by: draft.actor, at: Self.now)
        #expect(report.rows.map(\.outcome) == [.duplicate, .new])
        _ = try action.apply(to: &draft)
        #expect(draft.gathering.participants.sorted.map(\.name) == ["Ann Late"])
    }

    @Test func `gives places to those who ordered first, whatever the order of the rows`() throws {
        var draft = Self.draft(try Self.gathering(capacity: 1))
        var early = Self.ticket(2, "Early")
        early.registered = Self.now.adding(seconds: -100)
        var late = Self.ticket(1, "Late")
        late.registered = Self.now.adding(seconds: -10)
        _ = try ImportAttendees(Self.sheet([late, early])).apply(to: &draft)
        let standings = draft.gathering.participants.sorted.map { ($0.name, $0.standing) }
        #expect(standings.first { $0.0 == "Early" }?.1 == .registered)
        #expect(standings.first { $0.0 == "Late" }?.1 == .waiting)
    }

    @Test(arguments: [RegistrationWindow.Mode.open, .imported])
    func
        `gives a place that a refund frees to the line here, or to the buyer where tickets are sold elsewhere`(
            mode: RegistrationWindow.Mode
        ) throws
    {
        var draft = Self.draft(try Self.gathering(capacity: 1, mode: mode))
        _ = try ImportAttendees(Self.sheet([Self.ticket(1)])).apply(to: &draft)
        var waiting = Participant(
            id: Participant.ID(2),
            name: "In line",
            since: Self.now.adding(seconds: -1000)
        )
        waiting.standing = .waiting
        draft.put(waiting)
        _ = try ImportAttendees(Self.sheet([Self.ticket(1, nil, .refunded), Self.ticket(2, "Buyer")]))
            .apply(to: &draft)
        let people = draft.gathering.participants
        #expect(people[Participant.ID(2)]?.standing == (mode == .open ? .registered : .waiting))
        #expect(people[Participant.ID(3)]?.standing == (mode == .open ? .waiting : .registered))
    }

    @Test func `never lets more people in than there are places, whatever the exports say`() throws {
        var random = Dice(seed: 11)
        for mode in [RegistrationWindow.Mode.open, .imported] {
            var gathering = try Self.gathering(capacity: 5, mode: mode)
            for _ in 0..<200 {
                let tickets = (1...9).filter { _ in Bool.random(using: &random) }.map { number in
                    Self.ticket(
                        number,
                        Bool.random(using: &random) ? nil : "Other",
                        ImportedStanding.allCases.randomElement(using: &random) ?? .attending
                    )
                }
                let options = ImportAttendees.Options(cancelsVanished: Bool.random(using: &random))
                let action = ImportAttendees(Self.sheet(tickets), options: options)
                var draft = Self.draft(gathering)
                _ = try action.apply(to: &draft)
                gathering = draft.gathering
                #expect(gathering.participants.unordered.count(where: \.holdsPlace) <= 5)
                // Whoever comes again by the same file comes to no change.
                draft = Self.draft(gathering)
                _ = try action.apply(to: &draft)
                #expect(draft.gathering == gathering)
            }
        }
    }

    @Test func `refuses a vendor where vendors do not come, with the line`() throws {
        var gathering = try Self.gathering()
        gathering.event.vendorsMay = []
        var vendor = Self.ticket(1)
        vendor.kind = .vendor
        var draft = Self.draft(gathering)
        let action = ImportAttendees(Self.sheet([vendor, Self.ticket(2)]))
        let refusal = #expect(throws: Refusal.self) { try action.apply(to: &draft) }
        #expect(refusal?.message.contains("line 2: this event is for practitioners") == true)
        #expect(draft.changes.isEmpty)
    }

    @Test func `keeps what somebody wrote here when the export first says something about it`() throws {
        var draft = Self.draft(try Self.gathering())
        var ticket = Self.ticket(1)
        _ = try ImportAttendees(Self.sheet([ticket], columns: ["organisation"])).apply(to: &draft)
        var form = ParticipantForm()
        form.organisation = "Museum"
        _ = try EditParticipant(Participant.ID(1), form).apply(to: &draft)
        ticket.organisation = "Bank"
        let action = ImportAttendees(Self.sheet([ticket], columns: ["organisation"]))
        let report = try action.preview(of: draft.gathering, by: draft.actor, at: Self.now)
        #expect(report.rows.map(\.words) == [["the export has another organisation; what is here stays"]])
        _ = try action.apply(to: &draft)
        #expect(draft.gathering.participants[Participant.ID(1)]?.organisation == "Museum")
    }

    @Test func `says what hosts leave behind when their ticket is refunded`() throws {
        var draft = Self.draft(try Self.gathering())
        _ = try ImportAttendees(Self.sheet([Self.ticket(1)])).apply(to: &draft)
        draft.put(
            Topic(
                id: Topic.ID(4),
                slug: Slug(from: "t", fallback: "t"),
                title: "T",
                uid: "u",
                pitched: Self.now
            )
        )
        draft.put(Hosting(topic: Topic.ID(4), participant: Participant.ID(1)))
        let report = try ImportAttendees(Self.sheet([Self.ticket(1, nil, .refunded)]))
            .preview(of: draft.gathering, by: draft.actor, at: Self.now)
        #expect(report.notices.contains { $0.contains("hosts topic 4") })
    }
}
