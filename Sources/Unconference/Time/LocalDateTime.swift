/// A day and a time on the wall, without a zone.
public struct LocalDateTime: Hashable, Sendable {
    /// The day.
    public var date: LocalDate
    /// The time of that day.
    public var time: LocalTime

    /// A time on a day.
    public init(_ date: LocalDate, _ time: LocalTime) {
        self.date = date
        self.time = time
    }

    /// Minutes since the first minute of 1970 on the wall, as if every day had 1440 of them.
    public var wallMinutes: Int { date.daysSince1970 * 1440 + time.minutes }

    /// The wall time so many minutes later, or earlier when negative, as if no clock ever changed.
    public func adding(minutes: Int) -> LocalDateTime {
        let total = wallMinutes + minutes
        let day = total >= 0 ? total / 1440 : (total - 1439) / 1440
        return LocalDateTime(
            LocalDate(daysSince1970: day),
            LocalTime(minutesSinceMidnight: total - day * 1440)
        )
    }
}

extension LocalDateTime: Comparable {
    /// Earlier ones come first.
    public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

extension LocalDateTime: LosslessStringConvertible {
    /// A wall time written `2027-03-19T09:00` (or with a space), or nil when it is written otherwise.
    public init?(_ text: String) {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
        guard parts.count == 2, let date = LocalDate(String(parts[0])), let time = LocalTime(String(parts[1]))
        else { return nil }
        self.init(date, time)
    }

    /// The wall time as `2027-03-19T09:00`.
    public var description: String { "\(date)T\(time)" }
}

extension LocalDateTime: Codable {
    /// Reads `2027-03-19T09:00`.
    public init(from decoder: any Decoder) throws { self = try decoder.value() }
    /// Writes `2027-03-19T09:00`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(self) }
}
