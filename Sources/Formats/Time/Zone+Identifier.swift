import Foundation
public import Unconference

extension Zone {
    /// The zone with a name of the time zone database, with its changes from the year before a day to two years after.
    ///
    /// - Parameters:
    ///   - identifier: the name, such as `Europe/London` or `UTC`; nil is returned where there is none such.
    ///   - day: a day of the event; outside the years around it the zone's offset stays as it is at the edges.
    public init?(identifier: String, around day: LocalDate) {
        guard ZoneName.isPlausible(identifier), let zone = TimeZone(identifier: identifier) else {
            return nil
        }
        func instant(_ year: Int) -> Int64 {
            Int64(LocalDate(year: min(max(year, 1), 9999), month: 1, day: 1)?.daysSince1970 ?? 0) * 86400
        }
        let from = instant(day.year - 1)
        let until = instant(day.year + 3)
        var at = Date(timeIntervalSince1970: Double(from))
        var changes: [Change] = []
        var offset = zone.secondsFromGMT(for: at)
        let initial = offset
        // The bound is for zones whose data would never end.
        while changes.count < 64, let next = zone.nextDaylightSavingTimeTransition(after: at), next > at {
            let second = Int64(next.timeIntervalSince1970.rounded())
            guard second < until else { break }
            let changed = zone.secondsFromGMT(for: next)
            if changed != offset {
                changes.append(Change(at: Instant(secondsSince1970: second), offset: changed))
                offset = changed
            }
            at = next
        }
        self.init(identifier: identifier, initialOffset: initial, changes: changes)
    }
}
