import Formats
import Testing
import Unconference

@Suite struct EventDayTests {
    private func found(_ slots: String, ends: String = "17:00") -> [String] {
        let text = """
            title: A day
            starts: 2027-03-19T09:00
            ends: 2027-03-19T\(ends)
            timezone: Europe/London
            attribution: open
            slots:
            \(slots)
            """
        return findings { () throws(Failure) in
            try EventFile.read(
                FileHead(text, firstLine: 2, file: "event.md"),
                slug: Slug(from: "a", fallback: "a"),
                body: ""
            )
        }
        .map { "\($0.place?.line ?? 0) \($0.severity): \($0.message)" }
    }

    @Test func `finds a slot that begins before another one ends, also behind a break`() {
        let slots = """
              - {id: long, starts: "09:00", ends: "12:00", kind: plenary}
              - {id: tea, starts: "10:00", ends: "10:15", kind: break}
              - {id: s1, starts: "11:00", ends: "12:00"}
            """
        #expect(
            found(slots) == [
                "9 warning: `tea` begins at 10:00, before `long` ends at 12:00",
                "10 error: `s1` begins at 11:00, before `long` ends at 12:00",
            ]
        )
    }

    @Test func `finds slots outside the event's day`() {
        let slots = """
              - {id: early, starts: "08:00", ends: "08:50"}
              - {id: late, starts: "16:30", ends: "17:30"}
              - {id: tomorrow, starts: 2027-03-20T09:00, ends: "10:00"}
            """
        #expect(
            found(slots) == [
                "8 error: `early`, 2027-03-19T08:00 to 08:50, begins before the event does at 2027-03-19T09:00",
                "9 error: `late`, 2027-03-19T16:30 to 17:30, ends after the event does at 2027-03-19T17:00",
                "10 error: `tomorrow`, 2027-03-20T09:00 to 10:00, ends after the event does at 2027-03-19T17:00",
            ]
        )
    }

    @Test func `finds a slot that ends before it begins, and ids given twice`() {
        let slots = """
              - {id: s1, starts: "10:00", ends: "9:00"}
              - {id: s2, starts: "11:00", ends: "12:00"}
              - {id: s2, starts: "12:10", ends: "13:00"}
            """
        #expect(
            found(slots) == [
                "8 error: `slots[1].ends` is 09:00, not after `starts`, 10:00",
                "10 error: there are two slots with the id `s2`",
            ]
        )
    }

    @Test func `warns of sessions and gaps that people found too short`() {
        let slots = """
              - {id: s1, starts: "10:00", ends: "10:30"}
              - {id: s2, starts: "10:35", ends: "11:20"}
            """
        #expect(
            found(slots) == [
                "8 warning: `s1` is 30 minutes long", "9 warning: between `s1` and `s2` are 5 minutes",
            ]
        )
    }

    @Test func `names the key that a slot misses and the text that is no time`() {
        let slots = """
              - {id: s1, starts: "10:00"}
              - {starts: "25:00", ends: noon}
            """
        #expect(
            found(slots) == [
                "8 error: `slots[1].ends` is missing",
                "9 error: `slots[2].id` is missing",
                "9 error: `slots[2].starts` is “25:00”; it takes a time such as \"09:30\", or 2027-03-20T09:30 on another day",
                "9 error: `slots[2].ends` is “noon”; it takes a time such as \"09:30\", or 2027-03-20T09:30 on another day",
            ]
        )
    }

    @Test func `refuses a follow-up after the data is gone`() {
        let head = """
            title: A day
            starts: 2027-03-19T09:00
            timezone: Europe/London
            attribution: open
            purpose:
              need: a
              for: b
              outcome: c
              measures:
                - {id: soon, text: soon, due: 2027-07-17}
                - {id: late, text: late, due: 2027-07-18}
            """
        let found = findings { () throws(Failure) in
            try EventFile.read(
                FileHead(head, firstLine: 2, file: "event.md"),
                slug: Slug(from: "a", fallback: "a"),
                body: ""
            )
        }
        #expect(
            found.map(\.description) == [
                """
                event.md:12:35: error: `late` is due on 2027-07-18, after the data is deleted on 2027-07-17, \
                120 days after the end [after-retirement]
                  help: measure it earlier, or set a later `purpose.retire-on`
                """
            ]
        )
    }

    @Test(arguments: ["0001-01-01", "0027-03-19", "1969-12-31", "2201-01-01", "9999-12-31"])
    func `asks back about a year that nobody means`(date: String) {
        let head = "title: A\nstarts: \(date)T09:00\ntimezone: Europe/London\nattribution: open"
        let found = findings { () throws(Failure) in
            try EventFile.read(
                FileHead(head, file: "event.md"),
                slug: Slug(from: "a", fallback: "a"),
                body: ""
            )
        }
        #expect(found.map(\.code) == ["wrong-value"])
        #expect(found.first?.message == "`starts` is in the year \(Int(date.prefix(4)) ?? 0)")
    }

    @Test func `finds tickets that are sold when the event is over`() {
        let head = """
            title: A
            starts: 2027-03-19T09:00
            timezone: Europe/London
            attribution: open
            tickets:
              - {id: early, until: 2027-03-19}
              - {id: late, from: 2027-03-20}
              - {id: long, until: 2027-03-20}
            """
        let found = findings { () throws(Failure) in
            try EventFile.read(
                FileHead(head, file: "event.md"),
                slug: Slug(from: "a", fallback: "a"),
                body: ""
            )
        }
        #expect(
            found.map { "\($0.severity): \($0.message)" } == [
                "error: the ticket `late` is sold from 2027-03-20, and the event is over on 2027-03-19",
                "warning: the ticket `long` is sold until 2027-03-20, and the event is over on 2027-03-19",
            ]
        )
    }

    @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
    func `reads files as editors save them`(lineEnd: String, mark: String) throws {
        let text = mark + Texts.event.replacing("\n", with: lineEnd)
        let reading = try EventFile.read(FileHead(text, file: "event.md"), slug: slug("a"), body: "")
        #expect(reading.findings == [])
        let plain = try EventFile.read(FileHead(Texts.event, file: "event.md"), slug: slug("a"), body: "")
        #expect(reading.value == plain.value)
    }
}
