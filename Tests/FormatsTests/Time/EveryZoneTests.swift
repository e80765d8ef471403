import Formats
import Foundation
import Testing
import Unconference

@Suite struct EveryZoneTests {
    /// What a wall time is in UTC, found by trying every offset that clocks have.
    private func instants(of local: LocalDateTime, in zone: TimeZone) -> [Instant] {
        stride(from: 15 * 3600, through: -15 * 3600, by: -900)
            .compactMap { offset in
                let seconds = Int64(local.wallMinutes) * 60 - Int64(offset)
                let date = Date(timeIntervalSince1970: Double(seconds))
                return zone.secondsFromGMT(for: date) == offset ? Instant(secondsSince1970: seconds) : nil
            }
    }

    @Test func `agrees with the system about every hour around every change of every clock`() throws {
        let names = TimeZone.knownTimeZoneIdentifiers.sorted().filter { $0.contains("/") }
        try #require(names.count > 300)
        // Each run looks at every tenth zone and the ones with odd changes; all of them would take minutes.
        let odd = [
            "Africa/Casablanca", "Africa/Cairo", "America/St_Johns", "Antarctica/Troll", "Asia/Beirut",
            "Asia/Gaza",
            "Australia/Lord_Howe", "Europe/Dublin", "Europe/London", "Pacific/Apia", "Pacific/Chatham",
        ]
        var changes = 0
        for name in names.enumerated().filter({ $0.offset % 10 == 0 }).map(\.element) + odd {
            let system = try #require(TimeZone(identifier: name))
            let zone = try #require(Zone(identifier: name, around: day("2027-03-19")))
            for change in zone.changes {
                changes += 1
                for minutes in stride(from: -150, through: 150, by: 30) {
                    let near = Instant(secondsSince1970: change.at.secondsSince1970 + Int64(minutes * 60))
                    let local = zone.moment(at: near).local
                    let read =
                        switch zone.reading(of: local) {
                        case .one(let moment): [moment.instant]
                        case .gap: [Instant]()
                        case .overlap(let first, let second): [first.instant, second.instant]
                        }
                    #expect(read == instants(of: local, in: system), "\(name) \(local)")
                    let skipped = local.adding(minutes: 60)
                    if case .gap = zone.reading(of: skipped) {
                        #expect(instants(of: skipped, in: system).isEmpty, "\(name) \(skipped)")
                    }
                }
            }
        }
        #expect(changes > 80)
    }
}
