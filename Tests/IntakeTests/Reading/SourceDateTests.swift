import Testing
import Unconference

@testable import Intake

@Suite struct SourceDateTests {
    @Test(arguments: [
        ("2017-01-27 15:51:40+00:00", "2017-01-27T15:51:40Z"),
        ("2026-09-20T10:00:00.000Z", "2026-09-20T10:00:00Z"),
        ("2026/09/20 10:00:00 AM", "2026-09-20T08:00:00Z"),
        ("2026/09/20 10:00:00 PM GMT+1", "2026-09-20T21:00:00Z"),
        ("2026/09/20 12:00:00 AM UTC", "2026-09-20T00:00:00Z"),
        ("2026-09-20 10:00:00 -0530", "2026-09-20T15:30:00Z"),
        ("2026-09-20 10:00", "2026-09-20T08:00:00Z"), ("2016-08-01", "2016-07-31T22:00:00Z"),
        // A zone that nobody here knows is taken for the event's.
        ("2026-09-20 10:00:00 CEST", "2026-09-20T08:00:00Z"),
        // An hour that the clocks jumped over.
        ("2026-03-29 02:30:00", "2026-03-29T01:30:00Z"),
    ])
    func `reads a date with the year first`(text: String, expected: String) throws {
        let summer = try #require(Instant("2026-03-29T01:00:00Z"))
        let before = try #require(Instant("2015-03-29T01:00:00Z"))
        let back = try #require(Instant("2016-10-30T01:00:00Z"))
        let zone = Zone(
            identifier: "Europe/Berlin",
            initialOffset: 3600,
            changes: [
                .init(at: before, offset: 7200), .init(at: back, offset: 3600),
                .init(at: summer, offset: 7200),
            ]
        )
        #expect(SourceDate.instant(text, zone: zone)?.description == expected)
    }

    @Test(arguments: [
        "", "1/2/2027", "2027-13-01", "2027-01-10 25:00", "2027-01-10 10:60", "2027-01-10 13:00 PM",
        "yesterday",
    ])
    func `leaves alone what could mean two things or none`(text: String) {
        #expect(SourceDate.instant(text, zone: .utc) == nil)
    }
}
