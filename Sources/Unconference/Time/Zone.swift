/// How far the clocks of a place are ahead of UTC, and when that changes.
///
/// It is a table of values, so that everything that works with times is a function of values; the edge makes it from the
/// system's own zone data.
public struct Zone: Hashable, Sendable {
    /// From when on the clocks are so many seconds ahead of UTC.
    public struct Change: Hashable, Sendable {
        /// When the clocks change.
        public let at: Instant
        /// Seconds ahead of UTC from then on; negative west of it.
        public let offset: Int

        /// A change of the clocks.
        public init(at: Instant, offset: Int) {
            self.at = at
            self.offset = offset
        }
    }

    /// The zone's name, such as `Europe/London`.
    public let identifier: String
    /// The same as people read it: `UTC` for `Etc/UTC`, `America/New York`.
    public var name: String {
        let place = identifier.hasPrefix("Etc/") ? String(identifier.dropFirst(4)) : identifier
        return String(place.map { $0 == "_" ? " " : $0 })
    }
    /// Seconds ahead of UTC before the first change.
    public let initialOffset: Int
    /// The changes, earliest first.
    public let changes: [Change]

    /// A zone with the changes of the years that matter.
    public init(identifier: String, initialOffset: Int, changes: [Change] = []) {
        self.identifier = identifier
        self.initialOffset = initialOffset
        self.changes = changes
    }

    /// The zone whose clocks show UTC.
    public static let utc = Zone(identifier: "UTC", initialOffset: 0)

    /// Seconds ahead of UTC at an instant.
    public func offset(at instant: Instant) -> Int {
        changes.last { $0.at <= instant }?.offset ?? initialOffset
    }

    /// The moment that an instant is here.
    public func moment(at instant: Instant) -> Moment {
        let offset = offset(at: instant)
        return Moment(local: instant.wall(offset: offset), instant: instant, offset: offset)
    }

    /// What a wall time means here.
    public enum Reading: Hashable, Sendable {
        /// One moment, as nearly always.
        case one(Moment)
        /// None: the clocks jump over it.
        case gap
        /// Two: the clocks show it twice.
        case overlap(Moment, Moment)
    }

    /// What a wall time means here.
    public func reading(of local: LocalDateTime) -> Reading {
        var seen: [Moment] = []
        for offset in Set([initialOffset] + changes.map(\.offset)).sorted(by: >) {
            let instant = Instant(secondsSince1970: Int64(local.wallMinutes) * 60 - Int64(offset))
            guard self.offset(at: instant) == offset else { continue }
            seen.append(Moment(local: local, instant: instant, offset: offset))
        }
        guard let first = seen.first else { return .gap }
        return seen.count > 1 ? .overlap(first, seen[1]) : .one(first)
    }
}
