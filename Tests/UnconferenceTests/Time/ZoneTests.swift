import Testing
import Unconference

@Suite struct ZoneTests {
    /// London in 2027: an hour ahead from 28 March, back on 31 October.
    private let london = Zone(
        identifier: "Europe/London",
        initialOffset: 0,
        changes: [
            Zone.Change(at: Instant(secondsSince1970: 1_806_195_600), offset: 3600),
            Zone.Change(at: Instant(secondsSince1970: 1_824_944_400), offset: 0),
        ]
    )

    @Test func `reads a wall time as one moment`() throws {
        let local = try #require(LocalDateTime("2027-07-01T09:00"))
        guard case .one(let moment) = london.reading(of: local) else {
            Issue.record("09:00 in July is one moment")
            return
        }
        #expect(moment.instant.description == "2027-07-01T08:00:00Z")
        #expect(moment.rfc3339 == "2027-07-01T09:00:00+01:00")
    }

    @Test func `finds no moment in the hour that the clocks jump over`() throws {
        #expect(london.reading(of: try #require(LocalDateTime("2027-03-28T01:30"))) == .gap)
    }

    @Test func `finds two moments in the hour that the clocks show twice`() throws {
        guard
            case .overlap(let first, let second) = london.reading(
                of: try #require(LocalDateTime("2027-10-31T01:30"))
            )
        else {
            Issue.record("01:30 is shown twice")
            return
        }
        #expect(first < second)
        #expect(second.instant.secondsSince1970 - first.instant.secondsSince1970 == 3600)
    }

    @Test func `tells every instant of a year on the wall and back`() {
        for hour in stride(from: Int64(1_798_761_600), to: 1_830_297_600, by: 1800) {
            let moment = london.moment(at: Instant(secondsSince1970: hour))
            switch london.reading(of: moment.local) {
            case .one(let read): #expect(read == moment)
            case .overlap(let first, let second): #expect(first == moment || second == moment)
            case .gap: Issue.record("\(moment.local) is shown but can't be read")
            }
        }
    }
}
