import Testing

/// One person's way through the board.
@Suite struct BoardAgendaTests {
    private struct Agenda: Decodable {
        struct Stop: Decodable {
            var slot: String
            var topic: Int?
            var why: String
        }
        struct Unexpected: Decodable {
            var topic: Int
            var why: String
        }
        struct Missed: Decodable {
            var topic: Int
            var note: String?
        }
        var person: Int
        var stops: [Stop]
        var unexpected: Unexpected?
        var missed: [Missed]
    }

    /// Person 6 wishes for 3 and for 1, which are at the same time, and hosts nothing.
    private func site() throws -> TestSite {
        let site = try TestSite.pitched()
        try site.did("board", "place", "3", "s1", "loom")
        try site.did("board", "place", "1", "s1", "shuttle")
        try site.did("board", "place", "2", "s2", "loom")
        try site.did("topic", "edit", "2", "--tags", "budgets")
        try site.did("interest", "set", "1", "--by", "6")
        return site
    }

    @Test func `is what they wished for, with something unexpected and what they miss`() throws {
        let site = try site()
        let agenda = try site.did("board", "agenda", "6", "--json").decoded(Agenda.self)
        #expect(agenda.person == 6)
        #expect(agenda.stops.map(\.slot) == ["opening", "s1", "s2", "lunch", "s3", "coffee"])
        #expect(agenda.stops[1].topic == 3)
        #expect(agenda.stops[1].why == "must")
        #expect(agenda.unexpected?.topic == 2)
        #expect(
            agenda.unexpected?.why == "about budgets, which you did not ask for, with people from elsewhere"
        )
        #expect(agenda.missed.map(\.topic) == [1])
        let text = try site.did("board", "agenda", "6").text
        #expect(
            text.contains("Something unexpected, S2 in Loom:\n  2 The pilot ended, and so did its budget")
        )
        #expect(text.contains("at the same time or not on the board:\n  1 Nobody told me"))
    }

    @Test func `says afterwards where the write-up of what they missed is`() throws {
        let site = try site()
        try site.did("note", "new", "1")
        let path = try #require(try site.files(under: "Content/events/quiet-loom/notes").keys.first)
        let file = "Content/events/quiet-loom/notes/\(path)"
        try site.write(file, try site.read(file).replacing("status: draft", with: "status: published"))
        site.program.environment["UNCONF_NOW"] = "2027-06-20T08:00:00Z"
        let agenda = try site.did("board", "agenda", "6", "--json").decoded(Agenda.self)
        #expect(agenda.missed.first?.note?.contains("/events/quiet-loom/notes/") == true)
        let text = try site.did("board", "agenda", "6").text
        #expect(text.contains("Wished for and missed:"))
        #expect(!text.contains("Something unexpected"))
    }

    @Test func `is a calendar, too`() throws {
        let text = try site().did("board", "agenda", "6", "--ics").text
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(text.contains("SUMMARY:Perhaps: The pilot ended"))
        #expect(!text.contains("SUMMARY:Nobody told me"))
        #expect(!text.contains("\u{FFFD}"))
    }
}
