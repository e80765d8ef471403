import Formats
import Testing
import Unconference

@Suite struct EventFileTests {
    private func event() throws -> Event {
        let reading = try EventFile.read(
            FileHead(Texts.event, firstLine: 2, file: "event.md"),
            slug: slug("second-cup-2"),
            body: "What it is."
        )
        #expect(reading.findings == [])
        return reading.value
    }

    @Test func `reads who, where and when`() throws {
        let event = try event()
        #expect(event.title == "Second Cup 2: after the launch")
        #expect(event.starts.rfc3339 == "2027-03-19T09:00:00+00:00")
        #expect(event.ends.local.description == "2027-03-19T17:00")
        #expect(event.zone.identifier == "Europe/London")
        #expect(event.venue?.stepFree == true)
        #expect(event.venue?.address == "…, London")
        #expect(event.organisers == [Organiser(name: "The Second Cup team", contact: "hello@example.org")])
        #expect(event.sponsors.first?.paysFor == "the room")
        #expect(try event.conduct?.page == slug("code-of-conduct"))
        #expect(event.body == "What it is.")
    }

    @Test func `reads tickets and registration`() throws {
        let event = try event()
        #expect(event.tickets.map(\.price) == [10, 50.5])
        #expect(event.tickets.map(\.places) == [44, 4])
        #expect(event.tickets.map(\.audience) == [.practitioner, .vendor])
        #expect(try event.tickets.last?.until == day("2027-03-15"))
        #expect(event.registration.from?.local.description == "2027-01-10T00:00")
        #expect(event.registration.until?.local.description == "2027-03-18T18:00")
        #expect(event.vendorsMay == [.come])
    }

    @Test func `reads the board, quoted times and bare ones alike`() throws {
        let event = try event()
        #expect(event.rooms.map(\.capacity) == [40, 8])
        #expect(event.slots.map(\.times) == ["09:30–10:30", "10:45–11:35"])
        #expect(event.slots.map(\.kind) == [.plenary, .session])
        #expect(
            try event.blocked == [
                BlockedCell(cell: Cell(slot: slug("s1"), room: slug("garden")), reason: "rain")
            ]
        )
        #expect(event.wishes == WishRules(budget: 8))
        #expect(event.meetingPoints == ["window seat", "stairs", "table 1"])
    }

    @Test func `reads the purpose`() throws {
        let purpose = try #require(try event().purpose)
        #expect(purpose.audience == "community leads in large organisations")
        #expect(purpose.measures.map(\.target) == [20, 10])
        #expect(try purpose.measures.last?.due == day("2027-06-17"))
        #expect(try purpose.retireOn == day("2027-07-17"))
    }

    @Test func `ends with its last slot, else with its day`() throws {
        let head = "title: A\nstarts: 2027-03-19T09:00\ntimezone: Europe/London\nattribution: open\n"
        let slots = "slots: [{id: s1, starts: \"10:00\", ends: \"11:00\"}]"
        let without = try EventFile.read(FileHead(head, file: "event.md"), slug: slug("a"), body: "")
        let with = try EventFile.read(FileHead(head + slots, file: "event.md"), slug: slug("a"), body: "")
        #expect(without.value.ends.local.description == "2027-03-19T23:59")
        #expect(with.value.ends.local.description == "2027-03-19T11:00")
    }

    @Test func `holds the slots of several days`() throws {
        let head = """
            title: Two days
            starts: 2027-03-19T09:00
            timezone: Europe/London
            attribution: open
            slots:
              - {id: b, starts: 2027-03-20T09:30, ends: "10:30"}
              - {id: a, starts: "10:00", ends: "11:00"}
            """
        let event = try EventFile.read(FileHead(head, file: "event.md"), slug: slug("a"), body: "")
        #expect(event.findings == [])
        #expect(event.value.slots.map(\.id.text) == ["a", "b"])
        #expect(event.value.ends.local.description == "2027-03-20T10:30")
    }

    @Test func `says everything that is missing at once`() {
        let found = findings { () throws(Failure) in
            try EventFile.read(
                FileHead("tagline: none", firstLine: 2, file: "event.md"),
                slug: Slug(from: "a", fallback: "a"),
                body: ""
            )
        }
        #expect(
            found.map(\.message) == [
                "`title` is missing", "`starts` is missing", "`timezone` is missing",
                "`attribution` is missing",
            ]
        )
    }
}
