import Foundation
import Intake
import Registration
import Testing
import Unconference

/// Exports read and imported, from bytes to people.
@Suite struct SyncTests {
    static let header =
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Attendee Status,Home City,Company,Your role,What are you stuck on?,I would like to learn about,I can help with,T-shirt"

    static func row(
        _ number: Int,
        _ first: String = "Ann",
        _ email: String = "ann@example.org",
        order: Int? = nil,
        status: String = "Attending",
        company: String = "Bank",
        ticket: String = "Practitioner",
        shirt: String = "M"
    ) -> String {
        "\(order ?? number),2027-01-10 10:00:00,\(first),Example,\(email),1,\(ticket),\(number),\(status),London,\(company),Internal Comms,\"Quiet\nafter launch\",\"pilots, Community management\",measuring,\(shirt)"
    }

    func sheet(_ rows: [String], header: String = header, event: Event) throws -> ImportedSheet {
        let text = ([header] + rows).joined(separator: "\r\n") + "\r\n"
        return try ImportedSheet(reading: Array(text.utf8), file: "tickets.csv", for: event)
    }

    /// Imports, and hands back what the report said.
    @discardableResult func take(
        _ rows: [String],
        into gathering: inout Gathering,
        header: String = header,
        options: ImportAttendees.Options = ImportAttendees.Options()
    ) throws -> ImportReport {
        let action = ImportAttendees(
            try sheet(rows, header: header, event: gathering.event),
            options: options
        )
        let report = try action.preview(of: gathering, by: SampleEvent.organiser, at: SampleEvent.now)
        var draft = SampleEvent.draft(of: gathering)
        _ = try action.apply(to: &draft)
        gathering = draft.gathering
        return report
    }

    func gathering(_ event: Event? = nil) throws -> Gathering {
        SampleEvent.gathering(try event ?? SampleEvent.event())
    }

    @Test func `reads a person with everything that the export says`() throws {
        var gathering = try gathering()
        let report = try take([Self.row(7)], into: &gathering)
        let person = try #require(gathering.participants[Participant.ID(1)])
        #expect(person.name == "Ann Example")
        #expect(person.email == "ann@example.org")
        #expect(person.organisation == "Bank")
        #expect(person.role == "internal comms")
        #expect(person.stuck == "Quiet\nafter launch")
        #expect(person.asks == ["pilots", "community-management"])
        #expect(person.offers == ["measuring"])
        #expect(person.ticket?.text == "practitioner")
        #expect(person.source == "eventbrite:7")
        #expect(person.since.description == "2027-01-10T10:00:00Z")
        #expect(gathering.answers.sorted.map(\.question) == ["T-shirt"])
        #expect(report.rows.map(\.outcome) == [.new])
        #expect(report.columns.filter { $0.use == .dropped }.map(\.header) == ["Home City"])
        #expect(report.columns.filter { $0.use == .answer }.map(\.header) == ["T-shirt"])
        #expect(report.lines().last == "1 new")
    }

    @Test func `changes nothing when the same file is imported again`() throws {
        var gathering = try gathering()
        let rows = [
            Self.row(1), Self.row(2, "Bo", "bo@example.org"), Self.row(3, "Bo", "bo@example.org", order: 2),
            Self.row(4, "Cy", "cy@example.org", status: "Refunded"),
            Self.row(5, "Di", "di@example.org", ticket: "Vendor"),
        ]
        try take(rows, into: &gathering)
        let before = gathering
        let report = try take(rows, into: &gathering)
        #expect(gathering == before)
        #expect(report.changesNothing)
        #expect(Set(report.rows.map(\.outcome)) == [.unchanged, .leftOut])
    }

    @Test func `leaves the gathering alone in a preview`() throws {
        let gathering = try gathering()
        let action = ImportAttendees(try sheet([Self.row(1)], event: gathering.event))
        let report = try action.preview(of: gathering, by: SampleEvent.organiser, at: SampleEvent.now)
        #expect(report.counts == ["new": 1])
        #expect(gathering.participants.count == 0)
    }

    @Test func `takes a changed cell and leaves what was changed here by hand`() throws {
        var gathering = try gathering()
        try take([Self.row(1), Self.row(2, "Bo", "bo@example.org")], into: &gathering)
        var draft = SampleEvent.draft(of: gathering)
        var form = ParticipantForm()
        form.organisation = "Museum"
        form.role = "IT"
        _ = try EditParticipant(Participant.ID(1), form).apply(to: &draft)
        gathering = draft.gathering
        let report = try take(
            [Self.row(1, shirt: "L"), Self.row(2, "Bo", "bo@example.com", company: "")],
            into: &gathering
        )
        let ann = try #require(gathering.participants[Participant.ID(1)])
        #expect(ann.organisation == "Museum")
        #expect(ann.role == "IT")
        let bo = try #require(gathering.participants[Participant.ID(2)])
        #expect(bo.email == "bo@example.com")
        #expect(bo.organisation == nil)
        #expect(report.rows.map(\.words) == [["answer to “T-shirt”"], ["email", "organisation"]])
        #expect(
            gathering.answers.sorted.first { $0.participant == Participant.ID(1) }?.text == "L"
        )
        // The export changes what was changed by hand: the newer word counts, and the report says so.
        let third = try take(
            [Self.row(1, company: "Harbour", shirt: "L"), Self.row(2, "Bo", "bo@example.com", company: "")],
            into: &gathering
        )
        #expect(gathering.participants[Participant.ID(1)]?.organisation == "Harbour")
        #expect(third.rows.first?.words == ["organisation, which was changed here by hand"])
    }

    @Test func `does not clear a field because a newer file lacks its column`() throws {
        var gathering = try gathering()
        try take([Self.row(1)], into: &gathering)
        let before = gathering
        let short = "Order #,First Name,Last Name,Email,Attendee #,Attendee Status"
        let report = try take(["1,Ann,Example,ann@example.org,1,Attending"], into: &gathering, header: short)
        #expect(report.changesNothing)
        #expect(gathering == before)
        let again = try take([Self.row(1)], into: &gathering)
        #expect(again.changesNothing)
    }

    @Test func `frees the place of a refunded ticket, and the next in line moves up`() throws {
        var gathering = try gathering(try SampleEvent.event(capacity: 2, mode: .open))
        let rows = [Self.row(1), Self.row(2, "Bo", "bo@example.org"), Self.row(3, "Cy", "cy@example.org")]
        let first = try take(rows, into: &gathering)
        #expect(first.rows.map(\.outcome) == [.new, .new, .waiting])
        #expect(first.rows.last?.words.contains("the event is full") == true)
        let second = try take(
            [Self.row(1, status: "Refunded")] + rows.dropFirst(),
            into: &gathering
        )
        #expect(second.rows.first?.outcome == .cancelled)
        #expect(second.rows.first?.words == ["Refunded at the source"])
        #expect(gathering.participants.sorted.map(\.standing) == [.cancelled, .registered, .registered])
        // And back: paid again, but the place has gone.
        let third = try take(rows, into: &gathering)
        #expect(third.rows.first?.words == ["would come after all, and is on the waitlist"])
        #expect(gathering.participants.sorted.map(\.standing) == [.waiting, .registered, .registered])
    }

    @Test func `keeps to the places of a kind of ticket`() throws {
        var gathering = try gathering()
        let rows = (1...6).map { Self.row($0, "V\($0)", "v\($0)@example.org", ticket: "Vendor (listens)") }
        let report = try take(rows, into: &gathering)
        #expect(report.counts == ["new": 4, "waiting": 2])
        #expect(report.rows.last?.words.contains("there is no “vendor” ticket left") == true)
    }

    @Test func `lists a ticket that vanished, and cancels it when asked`() throws {
        var gathering = try gathering()
        try take([Self.row(1), Self.row(2, "Bo", "bo@example.org")], into: &gathering)
        let listed = try take([Self.row(1)], into: &gathering)
        #expect(listed.rows.map(\.outcome) == [.unchanged, .vanished])
        #expect(gathering.participants[Participant.ID(2)]?.standing == .registered)
        let cancelled = try take([Self.row(1)], into: &gathering, options: .init(cancelsVanished: true))
        #expect(cancelled.rows.map(\.outcome) == [.unchanged, .cancelled])
        #expect(gathering.participants[Participant.ID(2)]?.standing == .cancelled)
        let back = try take([Self.row(1), Self.row(2, "Bo", "bo@example.org")], into: &gathering)
        #expect(back.rows.last?.words == ["comes after all"])
    }

    @Test func `makes one person and two unnamed guests of three rows with the buyer's details`() throws {
        var gathering = try gathering()
        let rows = (1...3).map { Self.row($0, order: 99) }
        let report = try take(rows, into: &gathering)
        #expect(report.rows.map(\.outcome) == [.new, .guest, .guest])
        let people = gathering.participants.sorted
        #expect(people.map(\.unnamed) == [false, true, true])
        #expect(people.map(\.email) == ["ann@example.org", nil, nil])
        #expect(people.map(\.organisation) == ["Bank", nil, nil])
        // Nothing of the buyer stands in the guest's record.
        #expect(people[1].name == "Guest of no. 1")
        // The guest gets a name in the shop.
        let named = try take(
            [rows[0], Self.row(2, "Gus", "gus@example.org", order: 99), rows[2]],
            into: &gathering
        )
        #expect(named.rows.map(\.outcome) == [.unchanged, .changed, .unchanged])
        #expect(gathering.participants[Participant.ID(2)]?.name == "Gus Example")
        #expect(gathering.participants[Participant.ID(2)]?.unnamed == false)
    }

    @Test func `makes one person and two guests of a quantity of three, and knows them again`() throws {
        let header = "Order no.,First Name,Surname,Email,Quantity,Ticket Type,Attendee Status"
        var gathering = try gathering()
        let rows = [
            "11,Ann,Example,ann@example.org,3,Practitioner,Attending",
            "12,Bo,Example,bo@example.org,1,Practitioner,Attending",
        ]
        let report = try take(rows, into: &gathering, header: header)
        #expect(report.rows.map(\.outcome) == [.new, .guest, .guest, .new])
        #expect(report.rows.map(\.line) == [2, 2, 2, 3])
        #expect(try take(rows.reversed(), into: &gathering, header: header).changesNothing)
    }

    @Test func `never swaps two people of one order that the next export lists the other way round`() throws {
        let header = "Order no.,First Name,Surname,Email,Ticket Type,Attendee Status"
        var gathering = try gathering()
        let rows = [
            "11,Ann,Example,ann@example.org,Practitioner,Attending",
            "11,Bo,Example,bo@example.org,Practitioner,Attending",
        ]
        try take(rows, into: &gathering, header: header)
        let before = gathering
        #expect(try take(rows.reversed(), into: &gathering, header: header).changesNothing)
        #expect(gathering == before)
        let third = try take(
            ["11,Cy,Example,cy@example.org,Practitioner,Attending"] + rows,
            into: &gathering,
            header: header
        )
        #expect(third.rows.map(\.outcome) == [.new, .unchanged, .unchanged])
        // Somebody is left out: nobody else takes their record.
        let fourth = try take([rows[1]], into: &gathering, header: header)
        #expect(fourth.rows.map(\.outcome) == [.unchanged, .vanished, .vanished])
        #expect(gathering.participants.sorted.map(\.name) == ["Ann Example", "Bo Example", "Cy Example"])
    }

    @Test func `follows a list of positions with a check-in list`() throws {
        var gathering = try gathering()
        try take(
            ["ABC,1,paid,Practitioner,Ann", "ABC,2,canceled,Practitioner,Bo", "ABC,3,paid,Practitioner,Cy"],
            into: &gathering,
            header: "Order code,Position ID,Status,Product,Attendee name"
        )
        let report = try take(
            ["ABC,Cy,Practitioner,2027-03-19 09:05:00", "ABC,Ann,Practitioner,"],
            into: &gathering,
            header: "Order code,Attendee name,Product,Checked in"
        )
        #expect(report.rows.map(\.words) == [["checked in"], []])
        #expect(gathering.participants.sorted.map(\.name) == ["Ann", "Cy"])
        #expect(gathering.participants[Participant.ID(2)]?.checkedIn?.description == "2027-03-19T09:05:00Z")
    }

    @Test func `keeps two people of one name two, and suggests where an address is the same`() throws {
        var gathering = try gathering()
        let report = try take(
            [Self.row(1), Self.row(2, "Ann", "other@example.org"), Self.row(3, "Anna", "ANN@example.org")],
            into: &gathering
        )
        #expect(gathering.participants.count == 3)
        #expect(
            report.rows.map { $0.words.contains { $0.contains("perhaps the same person") } } == [
                false, false, true,
            ]
        )
    }

    @Test func `lists all bad rows with their lines, and takes the good ones only when told to`() throws {
        var gathering = try gathering()
        let rows = [
            Self.row(1), Self.row(2, "Bo", "not an address"), Self.row(3, "C\u{202E}y", "cy@example.org"),
            Self.row(4, "Di", "di@example.org", status: "Perplexed"), "5,too,short,\"open",
        ]
        let action = ImportAttendees(try sheet(rows, event: gathering.event))
        var draft = SampleEvent.draft(of: gathering)
        let refusal = #expect(throws: Refusal.self) { try action.apply(to: &draft) }
        #expect(draft.changes.isEmpty)
        #expect(refusal?.code == "bad-rows")
        // Each row has two lines: its third question has a line break in quotes.
        for line in [4, 6, 8, 10] { #expect(refusal?.message.contains("line \(line): ") == true) }
        let report = try take(rows, into: &gathering, options: .init(partial: true))
        #expect(report.counts == ["new": 1, "refused": 4])
        #expect(gathering.participants.count == 1)
    }

    @Test func `confirms the place that was held for somebody while they bought the ticket`() throws {
        var gathering = try gathering(try SampleEvent.event(capacity: 1))
        var draft = SampleEvent.draft(of: gathering)
        var form = ParticipantForm()
        form.name = "Ann"
        form.email = "Ann@example.org"
        _ = try AddParticipant(form).apply(to: &draft)
        gathering = draft.gathering
        var offered = try #require(gathering.participants[Participant.ID(1)])
        offered.standing = .offered
        offered.offerUntil = SampleEvent.now.adding(seconds: 3600)
        gathering.participants[offered.id] = offered
        let report = try take([Self.row(1)], into: &gathering)
        #expect(gathering.participants.count == 1)
        #expect(gathering.participants[offered.id]?.standing == .registered)
        #expect(gathering.participants[offered.id]?.offerUntil == nil)
        #expect(report.rows.map(\.outcome) == [.changed])
        #expect(try take([Self.row(1)], into: &gathering).changesNothing)
    }

    @Test func `joins a form's answers to known people only when told to`() throws {
        var gathering = try gathering()
        try take([Self.row(1)], into: &gathering)
        let header = "Timestamp,Email Address,Your name,Which stage are you at?"
        let rows = ["2027/01/20 10:00:00 AM,ann@example.org,Ann E.,Rolling out"]
        var apart = gathering
        #expect(try take(rows, into: &apart, header: header).counts == ["new": 1])
        let report = try take(rows, into: &gathering, header: header, options: .init(joinsByEmail: true))
        #expect(report.counts == ["changed": 1])
        let ann = try #require(gathering.participants[Participant.ID(1)])
        #expect(ann.stage == "rolling-out")
        #expect(ann.name == "Ann Example")
        #expect(ann.source == "eventbrite:1")
        #expect(try take(rows, into: &gathering, header: header).changesNothing)
    }

    @Test func `erases what the import remembers with the person`() throws {
        var gathering = try gathering()
        try take([Self.row(1)], into: &gathering)
        var draft = SampleEvent.draft(of: gathering)
        _ = try EraseParticipant(Participant.ID(1)).apply(to: &draft)
        #expect(draft.gathering.importedRows.count == 0)
    }

    @Test func `keeps the buyer when one ticket of a group is given back, whichever it is`() throws {
        for refunded in 1...3 {
            var gathering = try gathering()
            let rows = (1...3).map { Self.row($0, order: 99) }
            try take(rows, into: &gathering)
            var fewer = rows
            fewer[refunded - 1] = Self.row(refunded, order: 99, status: "Refunded")
            let report = try take(fewer, into: &gathering)
            let people = gathering.participants.sorted
            #expect(people[0].standing == .registered)
            #expect(people.map(\.unnamed) == [false, true, true])
            #expect(people.count { $0.standing == .cancelled } == 1)
            #expect(report.counts == ["unchanged": 2, "cancelled": 1])
            #expect(try take(fewer, into: &gathering).changesNothing)
        }
    }

    @Test func `cancels nobody for having vanished while a row could not be read`() throws {
        var gathering = try gathering()
        try take([Self.row(1), Self.row(2, "Bo", "bo@example.org")], into: &gathering)
        let report = try take(
            [Self.row(1), Self.row(2, "Bo", "bo@example.org", status: "Perplexed")],
            into: &gathering,
            options: .init(partial: true, cancelsVanished: true)
        )
        #expect(report.counts == ["unchanged": 1, "refused": 1, "vanished": 1])
        #expect(gathering.participants[Participant.ID(2)]?.standing == .registered)
    }

    @Test func `gives a place to somebody whose ticket is paid for now`() throws {
        var gathering = try gathering(try SampleEvent.event(capacity: 1))
        let pending = Self.row(2, "Bo", "bo@example.org", status: "Pending")
        try take([Self.row(1), pending], into: &gathering)
        #expect(gathering.participants[Participant.ID(2)]?.standing == .waiting)
        let paid = Self.row(2, "Bo", "bo@example.org")
        let full = try take([Self.row(1), paid], into: &gathering)
        #expect(full.rows.last?.words == ["has a ticket now, and waits for a place"])
        let free = try take([Self.row(1, status: "Refunded"), paid], into: &gathering)
        #expect(free.notices == ["participant 2 has a place now; they hold a ticket"])
        #expect(gathering.participants[Participant.ID(2)]?.standing == .registered)
    }

    @Test func `clears the answers of a column that has become empty`() throws {
        var gathering = try gathering()
        try take([Self.row(1)], into: &gathering)
        let report = try take([Self.row(1, shirt: "")], into: &gathering)
        #expect(report.rows.map(\.words) == [["no answer to “T-shirt” any more"]])
        #expect(gathering.answers.count == 0)
    }
}
