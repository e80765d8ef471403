import Intake
import Registration
import Testing
import Unconference

/// One small export of each shop, with what real ones have: invented people, real headers.
@Suite struct FixturesTests {
    private func sheet(
        _ kind: String,
        _ file: String? = nil,
        extra: String = "",
        rows: [[String: String]],
        mapping: [ColumnMapping] = []
    ) throws -> ImportedSheet {
        let known = try #require(
            HeaderLines.all.first { $0.kind == kind && (file == nil || $0.file == file) }
        )
        let separator: Character = known.line.contains("\t") ? "\t" : ","
        let header = (known.line + extra).split(separator: separator, omittingEmptySubsequences: false).map(
            String.init
        )
        let lines = rows.map { row in
            var seen: Set<String> = []
            return header.map { name in
                // Of repeated headers the first is meant, and the second is written with a mark.
                let key = seen.insert(name).inserted ? name : "\(name)#2"
                return
                    "\"\((row[key] ?? row[name.filter { $0 != "\u{FEFF}" }] ?? "").replacing("\"", with: "\"\""))\""
            }
            .joined(separator: String(separator))
        }
        let text = ([known.line + extra] + lines).joined(separator: "\r\n")
        return try ImportedSheet(
            reading: Array(text.utf8),
            file: file ?? kind,
            mapping: mapping,
            for: try SampleEvent.event()
        )
    }

    @Test func `reads Luma`() throws {
        let sheet = try sheet(
            "luma",
            extra: ",What is your job title?",
            rows: [
                [
                    "api_id": "gst-1", "name": "Ann Example", "email": "ann@example.org",
                    "approval_status": "approved",
                    "created_at": "2027-01-10T10:00:00.000Z", "checked_in_at": "2027-03-19T09:10:00Z",
                    "eth_address": "0xabc", "phone_number": "+44 1", "ticket_name": "practitioner",
                    "What is your job title?": "it",
                ],
                ["api_id": "gst-2", "first_name": "Bo", "last_name": "Bee", "approval_status": "declined"],
                ["api_id": "gst-3", "name": "Cy", "approval_status": "pending_approval"],
                ["api_id": "gst-4", "name": "Di", "approval_status": "waitlist"],
                ["api_id": "gst-5", "name": "Ed", "approval_status": "invited"],
            ]
        )
        #expect(sheet.findings.isEmpty)
        #expect(sheet.attendees.map(\.key) == ["gst-1", "gst-2", "gst-3", "gst-4", "gst-5"])
        #expect(sheet.attendees.map(\.standing) == [.checkedIn, .declined, .waiting, .waiting, .invited])
        #expect(sheet.attendees[0].role == "IT")
        #expect(sheet.attendees[0].checkedIn?.description == "2027-03-19T09:10:00Z")
        #expect(sheet.attendees[1].name == "Bo Bee")
        #expect(sheet.attendees.flatMap(\.answers).isEmpty)
        let dropped = sheet.columns.filter { $0.use == .dropped }.map(\.header)
        #expect(dropped.contains("eth_address") && dropped.contains("phone_number"))
    }

    @Test func `reads Tito by the ticket's name, and the order's for the first ticket only`() throws {
        let sheet = try sheet(
            "tito",
            rows: [
                [
                    "Ticket Reference": "AAAA-1", "Order Reference": "AAAA", "Order Name": "Boss",
                    "Order Email": "boss@example.org",
                    "Ticket Full Name": "Ann", "Ticket Email": "ann@example.org", "Ticket": "Consultant",
                    "Ticket Company Name": "Co", "Void Status": "false", "Order IP": "192.0.2.7",
                    "Ticket Created Date": "2027-01-10",
                ],
                [
                    "Ticket Reference": "BBBB-1", "Order Reference": "BBBB", "Order Name": "Boss",
                    "Order Email": "boss@example.org",
                ],
                [
                    "Ticket Reference": "BBBB-2", "Order Reference": "BBBB", "Order Name": "Boss",
                    "Order Email": "boss@example.org",
                ],
                [
                    "Ticket Reference": "CCCC-1", "Order Reference": "CCCC", "Ticket Full Name": "Cy",
                    "Void Status": "true",
                ],
            ]
        )
        #expect(sheet.attendees.map(\.name) == ["Ann", "Boss", nil, "Cy"])
        #expect(sheet.attendees.map(\.buyer) == [nil, nil, "BBBB-1", nil])
        #expect(sheet.attendees.map(\.standing) == [.attending, .attending, .attending, .void])
        #expect(sheet.attendees[0].ticket?.text == "consultant")
        #expect(sheet.attendees[0].organisation == "Co")
        #expect(sheet.columns.first { $0.header == "Order IP" }?.use == .dropped)
    }

    @Test func `reads pretix positions with the holder's company, not that of the invoice`() throws {
        let sheet = try sheet(
            "pretix",
            extra: ",T-Shirt",
            rows: [
                [
                    "Order code": "ABC12", "Position ID": "1", "Status": "paid", "Email": "buyer@example.org",
                    "Order date": "2027-01-10", "Order time": "10:00:00", "Product": "Practitioner",
                    "Attendee name": "Ann", "Company": "Museum", "Company#2": "Invoices Ltd",
                    "Address": "1 Road",
                    "Address#2": "2 Road", "T-Shirt": "M",
                ],
                [
                    "Order code": "ABC12", "Position ID": "2", "Status": "paid", "Email": "buyer@example.org",
                    "Product": "Practitioner",
                ],
                ["Order code": "DEF34", "Position ID": "1", "Status": "pending", "Attendee name": "Bo"],
                ["Order code": "GHI56", "Position ID": "1", "Status": "canceled", "Attendee name": "Cy"],
            ]
        )
        #expect(sheet.source == "pretix")
        #expect(sheet.attendees.map(\.key) == ["ABC12-1", "ABC12-2", "DEF34-1", "GHI56-1"])
        #expect(sheet.attendees.map(\.standing) == [.attending, .attending, .waiting, .cancelled])
        #expect(sheet.attendees.map(\.organisation) == ["Museum", nil, nil, nil])
        #expect(sheet.attendees[0].email == "buyer@example.org")
        #expect(sheet.attendees[0].registered?.description == "2027-01-10T10:00:00Z")
        #expect(sheet.attendees[1].buyer == "ABC12-1")
        #expect(sheet.attendees[0].answers == [ImportedAnswer(question: "T-Shirt", text: "M")])
        #expect(sheet.columns.filter { $0.header.hasPrefix("Address") }.allSatisfy { $0.use == .dropped })
    }

    @Test func `gives pretix orders the keys of their positions`() throws {
        let sheet = try sheet(
            "pretix-orders",
            rows: [
                [
                    "Order code": "ABC12", "Status": "paid", "Name": "Ann", "Email": "a@example.org",
                    "Positions": "3",
                ]
            ]
        )
        #expect(sheet.source == "pretix")
        #expect(sheet.attendees.map(\.key) == ["ABC12-1", "ABC12-2", "ABC12-3"])
        #expect(sheet.attendees.map(\.buyer) == [nil, "ABC12-1", "ABC12-1"])
    }

    @Test func `reads Hi Events`() throws {
        let sheet = try sheet(
            "hi-events",
            rows: [
                [
                    "Public ID": "A-1", "First Name": "Ann", "Last Name": "Example", "Email": "a@example.org",
                    "Status": "ACTIVE", "Product Name": "Vendor",
                ],
                ["Public ID": "A-2", "First Name": "Bo", "Status": "CANCELLED"],
                ["Public ID": "A-3", "First Name": "Cy", "Status": "AWAITING_PAYMENT"],
                [
                    "Public ID": "A-4", "First Name": "Di", "Status": "ACTIVE",
                    "Check Ins": "Door, 2027-03-19 09:00",
                ],
            ]
        )
        #expect(sheet.attendees.map(\.standing) == [.attending, .cancelled, .waiting, .checkedIn])
        #expect(sheet.attendees[0].ticket?.text == "vendor")
    }

    @Test func `reads Meetup, which has no addresses, with a host's guests`() throws {
        let sheet = try sheet(
            "meetup",
            rows: [
                ["Name": "Ann", "User ID": "user 1", "RSVP": "Yes", "Guests": "2", "Attendance": "No"],
                ["Name": "Bo", "User ID": "user 2", "RSVP": "No", "Guests": "0"],
                ["Name": "Cy", "User ID": "user 3", "RSVP": "Waitlist"],
            ]
        )
        #expect(sheet.attendees.map(\.key) == ["user 1", "user 1+1", "user 1+2", "user 2", "user 3"])
        #expect(sheet.attendees.map(\.isGuest) == [false, true, true, false, false])
        #expect(
            sheet.attendees.map(\.standing) == [.attending, .attending, .attending, .cancelled, .waiting]
        )
    }

    @Test(arguments: [", ", ";", "\n", " | "])
    func `reads a form's checkboxes, whatever stands between them`(separator: String) throws {
        let boxes = ["Pilots", "community management", "leadership", "measuring", "Something else"]
        let sheet = try sheet(
            "google-forms",
            extra:
                ",Full name,Which of these could you help others with?,Where are you on the journey?,What is your phone number?,Which describes you?",
            rows: [
                [
                    "Timestamp": "2027/01/20 10:00:00 PM", "Email Address": "a@example.org",
                    "Full name": "Ann",
                    "Which of these could you help others with?": boxes.joined(separator: separator),
                    "Where are you on the journey?": "We are piloting", "What is your phone number?": "123",
                    "Which describes you?": "community lead",
                ]
            ]
        )
        let ann = try #require(sheet.attendees.first)
        #expect(ann.offers == ["pilots", "community-management", "leadership"])
        #expect(ann.answers.map(\.text) == ["measuring, Something else"])
        #expect(ann.stage == "piloting")
        #expect(ann.role == "community lead")
        #expect(ann.registered?.description == "2027-01-20T22:00:00Z")
        #expect(sheet.columns.first { $0.header.contains("phone") }?.use == .dropped)
    }

    @Test func `knows a form's people by address, and by name where two share one`() throws {
        let sheet = try sheet(
            "google-forms",
            extra: ",Name",
            rows: [
                ["Timestamp": "2027/01/20 10:00:00 AM", "Email Address": "a@example.org", "Name": "Ann"],
                ["Timestamp": "2027/01/20 10:01:00 AM", "Email Address": "A@example.org", "Name": "Bo"],
                ["Timestamp": "2027/01/20 10:02:00 AM", "Email Address": "a@example.org", "Name": "Ann"],
                ["Timestamp": "2027/01/20 10:03:00 AM", "Name": "Cy"],
                ["Timestamp": "2027/01/20 10:04:00 AM", "Name": "Cy"],
            ]
        )
        #expect(
            sheet.attendees.map(\.key) == ["a@example.org", "a@example.org#2", "a@example.org", "cy", "cy#2"]
        )
    }

    @Test func `reads alf io and Mobilizon`() throws {
        let alfio = try sheet(
            "alfio",
            rows: [
                [
                    "ID": "t1", "Category": "Vendor (listens)", "Status": "ACQUIRED", "Full Name": "Ann",
                    "ReservationID": "r",
                ],
                [
                    "ID": "t2", "Category": "Practitioner", "Status": "CHECKED_IN", "Full Name": "Bo",
                    "ReservationID": "r2",
                ],
                ["ID": "t3", "Status": "RELEASED", "Full Name": "Cy", "ReservationID": "r3"],
            ]
        )
        #expect(alfio.attendees.map(\.standing) == [.attending, .checkedIn, .cancelled])
        #expect(alfio.attendees[0].ticket?.text == "vendor")
        let mobilizon = try sheet(
            "mobilizon",
            rows: [
                ["Participant name": "Ann (she) (@ann@example.org)", "Participant status": "Participant"],
                ["Participant name": "Anonymous participant", "Participant status": "Participant"],
                ["Participant name": "Anonymous participant", "Participant status": "Not approved"],
                [
                    "Participant name": "(@bo)", "Participant status": "Rejected",
                    "Participant message": "Hello",
                ],
            ]
        )
        #expect(
            mobilizon.attendees.map(\.key)
                == ["@ann@example.org", "anonymous participant", "anonymous participant#2", "@bo"]
        )
        #expect(
            mobilizon.attendees.map(\.name) == [
                "Ann (she)", "Anonymous participant", "Anonymous participant", "bo",
            ]
        )
        #expect(mobilizon.attendees.map(\.standing) == [.attending, .attending, .waiting, .declined])
    }

    @Test func `takes a near ticket for the one that is meant and says so`() throws {
        let rows = [
            ("Early bird Practitioner", "practitioner"), ("Practicioner", "practitioner"),
            ("CONSULTANT", "consultant"),
            ("Day pass", nil), ("Vendor or consultant", nil),
        ]
        let sheet = try sheet(
            "luma",
            rows: rows.enumerated().map {
                ["api_id": "\($0)", "name": "P", "approval_status": "approved", "ticket_name": $1.0]
            }
        )
        #expect(sheet.attendees.map { $0.ticket?.text } == rows.map(\.1))
        #expect(sheet.attendees.map(\.remarks.isEmpty) == [false, false, true, false, false])
    }

    @Test func `keeps a private column only where it is mapped`() throws {
        let row = [
            "Order #": "1", "Attendee #": "1", "First Name": "Ann", "Attendee Status": "Attending",
            "Home City": "Oslo",
        ]
        let file = "eventbrite-attendees-us-2024.csv"
        #expect(try sheet("eventbrite", file, rows: [row]).attendees[0].answers.isEmpty)
        let mapped = try sheet("eventbrite", file, rows: [row], mapping: [ColumnMapping("Home City=answer")])
        #expect(mapped.attendees[0].answers == [ImportedAnswer(question: "Home City", text: "Oslo")])
    }

    @Test func `names the nearest column and field where a mapping names none`() throws {
        let failure = #expect(throws: Failure.self) {
            try sheet("luma", rows: [], mapping: [ColumnMapping("ticket_nam=ticket")])
        }
        #expect(failure?.findings.first?.help == "did you mean “ticket_name”?")
        let field = #expect(throws: Failure.self) { try ColumnMapping("x=organization") }
        #expect(field?.findings.first?.help == "did you mean `organisation`?")
        #expect(throws: Failure.self) { try ColumnMapping("=name") }
        let mapping = try ColumnMapping("a=b?=stuck")
        #expect(mapping == ColumnMapping(column: "a=b?", field: .stuck))
    }

    @Test func `refuses a file whose quantities are beyond all measure`() throws {
        let row = ["Name": "Ann", "User ID": "user", "RSVP": "Yes", "Guests": "99"]
        let failure = #expect(throws: Failure.self) {
            try sheet("meetup", rows: Array(repeating: row, count: 1001))
        }
        #expect(failure?.findings.map(\.code) == ["too-many-people"])
    }

    @Test func `takes invisible characters out of answers, and refuses them in names`() throws {
        let sheet = try sheet(
            "google-forms",
            extra: ",Name,Hobby",
            rows: [["Timestamp": "x", "Name": "A\u{202E}nn", "Hobby": "Tea\u{200B}\u{202E}!"]]
        )
        #expect(sheet.attendees[0].answers == [ImportedAnswer(question: "Hobby", text: "Tea!")])
        #expect(sheet.attendees[0].remarks == ["invisible characters taken out of “Hobby”"])
        let gathering = SampleEvent.gathering(try SampleEvent.event())
        let report = try ImportAttendees(sheet).preview(
            of: gathering,
            by: SampleEvent.organiser,
            at: SampleEvent.now
        )
        #expect(report.rows.map(\.outcome) == [.refused])
        #expect(!report.goesIn)
    }

    @Test func `never traps on bytes that mean nothing`() throws {
        var random = Dice(seed: 3)
        let event = try SampleEvent.event(capacity: 2)
        let pieces = [
            "\"", ",", "\n", "Ann", "a@b.c", "=1", "Attending", "Refunded", "3", "999999999999999999999",
            "-1", "é\u{301}",
            "\u{202E}", "Vendor", "pilots;x", "2027-13-45", "2027/01/20 99:99:99 PM", "\0", " ",
        ]
        for _ in 0..<400 {
            let header = try #require(HeaderLines.all.randomElement(using: &random)).line
            let soup = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            guard
                let sheet = try? ImportedSheet(
                    reading: Array("\(header)\n\(soup)".utf8),
                    file: "t",
                    for: event
                )
            else { continue }
            let action = ImportAttendees(sheet, options: .init(partial: true))
            var draft = SampleEvent.draft(of: SampleEvent.gathering(event))
            _ = try action.apply(to: &draft)
            let before = draft.gathering
            _ = try action.apply(to: &draft)
            #expect(draft.gathering == before)
        }
    }
}
