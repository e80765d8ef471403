import Unconference

/// The times of an event: its zone, its slots, its beginning and its end.
struct EventTimes {
    var clock: WallClock
    var isZoneKnown: Bool
    var slots: [Placed<Slot>]
    var slotNames: [Slug]
    var starts: Moment?
    var ends: Moment?
}

extension Fields {
    /// Reads the zone and what depends on it; where the zone is unknown the rest is read as if it were UTC.
    func eventTimes() -> EventTimes {
        let before = report.findings.count
        let begin = wallTime("starts")
        if begin == nil, report.findings.count == before {
            missing("starts", help: "add `starts: 2027-03-19T09:00`, local wall time")
        }
        let end = wallTime("ends")
        if let begin, !(1970...2200).contains(begin.date.year) {
            report.error(
                "wrong-value",
                "`starts` is in the year \(begin.date.year)",
                at: mark(of: "starts"),
                help: "is that the year you mean? Events are between 1970 and 2200"
            )
        }
        let day = begin?.date
        let zone = zone(around: day ?? LocalDate(daysSince1970: 0))
        let clock = WallClock(zone: zone ?? .utc, report: report)
        let starts = clock.moment(begin, name("starts"), at: mark(of: "starts"))
        let (slots, names) = slots(on: day, clock: clock)
        var ends = clock.moment(end, name("ends"), at: mark(of: "ends"))
        if end == nil {
            ends = slots.map(\.value.ends).max() ?? day.map { clock.edge(LocalDateTime($0, .endOfDay)) }
        }
        return EventTimes(
            clock: clock,
            isZoneKnown: zone != nil,
            slots: slots,
            slotNames: names,
            starts: starts,
            ends: ends
        )
    }

    private func zone(around day: LocalDate) -> Zone? {
        let before = report.findings.count
        guard let line = line("timezone") else {
            if report.findings.count == before {
                missing("timezone", help: "add `timezone: Europe/London`, or the city whose clocks count")
            }
            return nil
        }
        if let zone = Zone(identifier: line, around: day) { return zone }
        report.error(
            "unknown-zone",
            "`timezone` is “\(line.shortened(to: 60))”, which is not in the time zone database",
            at: mark(of: "timezone"),
            help: ZoneName.nearest(to: line).map { "did you mean `\($0)`?" }
                ?? "write a continent and a city, such as Europe/London, or UTC"
        )
        return nil
    }
}
