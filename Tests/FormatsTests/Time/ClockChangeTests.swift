import Formats
import Testing
import Unconference

/// A wall time in a zone, and what it is in UTC: nothing where the clocks skip it, two instants where they show it twice.
struct WallCase: CustomTestStringConvertible, Sendable {
    var zone: String
    var local: String
    var instants: [String]

    init(_ zone: String, _ local: String, _ instants: [String]) {
        self.zone = zone
        self.local = local
        self.instants = instants
    }

    var testDescription: String { "\(zone) \(local)" }
}

@Suite struct ClockChangeTests {
    // Worked out with another library's copy of the time zone database.
    @Test(arguments: [
        WallCase("Europe/London", "2027-03-19T09:00", ["2027-03-19T09:00:00Z"]),
        WallCase("Europe/London", "2027-03-28T00:59", ["2027-03-28T00:59:00Z"]),
        WallCase("Europe/London", "2027-03-28T01:00", []),
        WallCase("Europe/London", "2027-03-28T01:59", []),
        WallCase("Europe/London", "2027-03-28T02:00", ["2027-03-28T01:00:00Z"]),
        WallCase("Europe/London", "2027-10-31T01:30", ["2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z"]),
        WallCase("Europe/London", "2027-10-31T02:00", ["2027-10-31T02:00:00Z"]),
        WallCase("America/New_York", "2027-03-14T02:30", []),
        WallCase("America/New_York", "2027-11-07T01:30", ["2027-11-07T05:30:00Z", "2027-11-07T06:30:00Z"]),
        WallCase(
            "Australia/Lord_Howe",
            "2027-04-04T01:45",
            ["2027-04-03T14:45:00Z", "2027-04-03T15:15:00Z"]
        ),
        WallCase("Australia/Lord_Howe", "2027-10-03T02:15", []),
        WallCase("Asia/Kathmandu", "2027-06-01T12:00", ["2027-06-01T06:15:00Z"]),
        WallCase("Pacific/Chatham", "2027-01-15T10:00", ["2027-01-14T20:15:00Z"]),
        WallCase("America/St_Johns", "2027-07-01T09:00", ["2027-07-01T11:30:00Z"]),
        WallCase("Africa/Cairo", "2027-04-30T00:30", []),
        WallCase("UTC", "2027-03-28T01:30", ["2027-03-28T01:30:00Z"]),
    ])
    func `knows what a wall time means`(wall: WallCase) throws {
        let local = try #require(LocalDateTime(wall.local))
        let zone = try #require(Zone(identifier: wall.zone, around: local.date))
        let instants =
            switch zone.reading(of: local) {
            case .one(let moment): [moment.instant]
            case .gap: [Instant]()
            case .overlap(let first, let second): [first.instant, second.instant]
            }
        #expect(instants.map(\.description) == wall.instants)
    }

    @Test(arguments: [
        "Europe/Nowhere", "BST", "EST5EDT", "GMT+3", "", "../../etc/passwd", "Europe/London\n", "/",
        "europe/london",
    ])
    func `knows no zone by another name`(name: String) throws {
        #expect(try Zone(identifier: name, around: day("2027-03-19")) == nil)
    }

    @Test func `refuses an event that begins at a time which does not exist, or comes twice`() {
        let gap = eventFindings([
            "starts": "starts: 2027-03-28T01:30", "ends": "ends: 2027-03-28T17:00", "slots": "other:",
        ])
        #expect(
            gap.first?.description == """
                event.md:4:9: error: `starts` is 2027-03-28T01:30, a time that does not exist: the clocks of \
                Europe/London go forward then [clock-change]
                  help: choose a time before or after the hour that is skipped
                """
        )
        let overlap = eventFindings(["ends": "ends: 2027-10-31T01:30"])
        #expect(
            overlap.first?.description == """
                event.md:5:7: error: `ends` is 2027-10-31T01:30, a time that comes twice: the clocks of Europe/London \
                go back then [clock-change]
                  help: choose another time; this one is both 2027-10-31T00:30:00Z and 2027-10-31T01:30:00Z
                """
        )
    }

    @Test func `takes a day of registration as a whole even where its midnight does not exist`() throws {
        let head = """
            title: Cairo
            starts: 2027-05-03T09:00
            timezone: Africa/Cairo
            attribution: open
            registration: {from: 2027-04-30, until: 2027-05-01}
            """
        let event = try EventFile.read(FileHead(head, file: "event.md"), slug: slug("a"), body: "")
        #expect(event.findings == [])
        #expect(event.value.registration.from?.local.description == "2027-04-30T01:00")
        #expect(event.value.registration.until?.local.description == "2027-05-01T23:59")
    }
}
