/// A point in time that is the same for everybody, to the second.
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since the first of 1970 in UTC.
    public let secondsSince1970: Int64

    /// The instant so many seconds after the first of 1970 in UTC.
    public init(secondsSince1970: Int64) {
        self.secondsSince1970 = secondsSince1970
    }

    /// The instant so many seconds later, or earlier when negative.
    public func adding(seconds: Int64) -> Instant {
        let (sum, overflow) = secondsSince1970.addingReportingOverflow(seconds)
        return Instant(secondsSince1970: overflow ? (seconds > 0 ? .max : .min) : sum)
    }

    /// Earlier instants come first.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }

    /// The day and time in UTC; seconds are cut off.
    public var utc: LocalDateTime { wall(offset: 0) }

    /// The day and time on a clock that is so many seconds ahead of UTC.
    func wall(offset: Int) -> LocalDateTime {
        let seconds = min(max(secondsSince1970, -62_135_596_800), 253_402_300_799) + Int64(offset)
        let day = seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400
        return LocalDateTime(
            LocalDate(daysSince1970: Int(day)),
            LocalTime(minutesSinceMidnight: Int(seconds - day * 86400) / 60)
        )
    }
}

extension Instant: LosslessStringConvertible {
    /// An instant written `2027-03-19T09:00:00Z`, or nil when it is written otherwise.
    public init?(_ text: String) {
        guard text.utf8.count == 20, text.hasSuffix("Z"), let wall = LocalDateTime(String(text.prefix(16))),
            text.dropFirst(16).first == ":", let second = Int(digits: text.dropFirst(17).prefix(2)),
            second < 60
        else { return nil }
        self.init(secondsSince1970: Int64(wall.wallMinutes) * 60 + Int64(second))
    }

    /// The instant as `2027-03-19T09:00:00Z`.
    public var description: String {
        let second = Int(((secondsSince1970 % 60) + 60) % 60)
        return "\(utc):\(second.padded(to: 2))Z"
    }
}

extension Instant: Codable {
    /// Reads `2027-03-19T09:00:00Z`.
    public init(from decoder: any Decoder) throws { self = try decoder.value() }
    /// Writes `2027-03-19T09:00:00Z`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(self) }
}
