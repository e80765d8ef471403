/// A time as people at the event see it and as every computer understands it: wall time, instant and the offset between.
public struct Moment: Hashable, Sendable {
    /// What the clock on the wall shows.
    public let local: LocalDateTime
    /// The instant it is.
    public let instant: Instant
    /// Seconds by which the clock on the wall is ahead of UTC.
    public let offset: Int

    /// A wall time and the instant it is.
    public init(local: LocalDateTime, instant: Instant, offset: Int) {
        self.local = local
        self.instant = instant
        self.offset = offset
    }

    /// The moment as RFC 3339 has it: `2027-03-19T09:00:00+00:00`.
    public var rfc3339: String {
        let minutes = abs(offset) / 60
        let sign = offset < 0 ? "-" : "+"
        return "\(local):00\(sign)\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
    }
}

extension Moment: Comparable {
    /// Earlier moments come first, wherever they are.
    public static func < (left: Moment, right: Moment) -> Bool { left.instant < right.instant }
}
