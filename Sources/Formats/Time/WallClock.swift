import Unconference

/// Reads wall times as the moments that they are in one zone, and says of those that don't exist, or exist twice, why.
struct WallClock {
    let zone: Zone
    let report: Report

    /// The moment of a wall time; nil, with a finding, where the clocks skip it or show it twice.
    func moment(_ local: LocalDateTime?, _ name: String, at mark: SourceNode.Mark) -> Moment? {
        guard let local else { return nil }
        switch zone.reading(of: local) {
        case .one(let moment): return moment
        case .gap:
            report.error(
                "clock-change",
                "\(name) is \(local), a time that does not exist: the clocks of \(zone.identifier) go forward then",
                at: mark,
                help: "choose a time before or after the hour that is skipped"
            )
            return nil
        case .overlap(let first, let second):
            report.error(
                "clock-change",
                "\(name) is \(local), a time that comes twice: the clocks of \(zone.identifier) go back then",
                at: mark,
                help: "choose another time; this one is both \(first.instant) and \(second.instant)"
            )
            return nil
        }
    }

    /// The moment of the beginning or the end of a day: where the clocks skip it, the next minute that exists.
    func edge(_ local: LocalDateTime) -> Moment {
        for minutes in 0...180 {
            switch zone.reading(of: local.adding(minutes: minutes)) {
            case .one(let moment), .overlap(let moment, _): return moment
            case .gap: continue
            }
        }
        return zone.moment(at: Instant(secondsSince1970: Int64(local.wallMinutes) * 60))
    }
}
