import Formats
import Testing
import Unconference

/// One line of `event.md` written wrong, and the one finding that it must give.
struct Mistake: CustomTestStringConvertible, Sendable {
    var key: String
    var line: String
    var finding: String

    init(_ key: String, _ line: String, _ finding: String) {
        self.key = key
        self.line = line
        self.finding = finding
    }

    var testDescription: String { line }
}

@Suite struct EventMistakeTests {
    @Test(arguments: [
        Mistake(
            "attribution",
            "attribution: conset",
            """
            event.md:19:14: error: `attribution` is “conset”; it is one of open, consent, chatham-house, anonymous \
            [wrong-value]
              help: did you mean `consent`?
            """
        ),
        Mistake(
            "capacity",
            "capcity: 60",
            """
            event.md:13:1: error: `capcity` is not a key that exists [unknown-key]
              help: did you mean `capacity`?
            """
        ),
        Mistake(
            "capacity",
            "capacity: 0",
            "event.md:13:11: error: `capacity` is “0”; it takes a whole number from 1 to 100000 [wrong-value]"
        ),
        Mistake(
            "capacity",
            "capacity: [60]",
            "event.md:13:11: error: `capacity` is a list; it takes a whole number from 1 to 100000 [wrong-type]"
        ),
        Mistake(
            "capacity",
            "capacity: 40",
            """
            event.md:15:5: error: the tickets have 48 places, and `capacity` is 40 [too-many-places]
              help: raise `capacity`, or lower the `places` of a ticket
            """
        ),
        Mistake(
            "timezone",
            "timezone: Europe/Londn",
            """
            event.md:6:11: error: `timezone` is “Europe/Londn”, which is not in the time zone database [unknown-zone]
              help: did you mean `Europe/London`?
            """
        ),
        Mistake(
            "timezone",
            "timezone: london",
            """
            event.md:6:11: error: `timezone` is “london”, which is not in the time zone database [unknown-zone]
              help: did you mean `Europe/London`?
            """
        ),
        Mistake(
            "starts",
            "starts: 2027-02-30T09:00",
            """
            event.md:4:9: error: `starts` is “2027-02-30T09:00”; it takes a day and a time on the wall, such as \
            2027-03-19T09:00 [wrong-value]
              help: times are local; the zone goes under `timezone`
            """
        ),
        Mistake(
            "ends",
            "ends: 2027-03-19T09:00",
            """
            event.md:5:7: error: the event ends at 2027-03-19T09:00, not after it begins at 2027-03-19T09:00 [time-order]
              help: correct `starts` or `ends`
            """
        ),
        Mistake(
            "interests",
            "interests: {budget: 2, musts: 3}",
            """
            event.md:34:31: error: `interests.musts` is 3, more than `budget`, 2 [too-many-musts]
              help: musts are a part of the wishes; lower `musts` or raise `budget`
            """
        ),
        Mistake(
            "blocked",
            "blocked: [{slot: s2, room: garden}]",
            """
            event.md:29:11: error: `blocked` names the slot `s2`, and there is no such slot [unknown-name]
              help: did you mean `s1`?
            """
        ),
        Mistake(
            "venue",
            "venue: {name: Here, adress: there}",
            """
            event.md:9:21: error: `venue.adress` is not a key that exists [unknown-key]
              help: did you mean `address`?
            """
        ),
        Mistake(
            "meeting-points",
            "meeting: [window seat]",
            """
            event.md:30:1: error: `meeting` is not a key that exists [unknown-key]
              help: did you mean `meeting-points`?
            """
        ),
        Mistake(
            "venue",
            "venue: The Old Bindery",
            """
            event.md:9:8: error: `venue` is “The Old Bindery”; it takes keys of its own [wrong-value]
              help: write venue: {name: The Old Bindery}
            """
        ),
        Mistake(
            "series",
            "series: Second Cup",
            """
            event.md:42:9: error: `series` is “Second Cup”; it takes small letters, digits and hyphens [wrong-value]
              help: did you mean `second-cup`?
            """
        ),
        Mistake(
            "registration",
            "registration: {from: 2027-03-18, until: 2027-01-10}",
            """
            event.md:17:41: error: `registration.until` is 2027-01-10T23:59, before `from`, 2027-03-18T00:00 [time-order]
              help: exchange the two, or correct the year
            """
        ),
        Mistake(
            "spare-cells",
            "spare-cells: 2",
            """
            event.md:32:14: warning: `spare-cells` is 2, and there are 2 rooms: a plan would place nothing [spare-cells]
              help: lower `spare-cells` to less than the number of rooms
            """
        ),
    ])
    func `answers a wrong line with what it found, where, and what to do`(mistake: Mistake) {
        let found = eventFindings([mistake.key: mistake.line])
        #expect(found.map(\.description) == [mistake.finding])
    }
}
