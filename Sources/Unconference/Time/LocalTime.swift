/// A time of day on the clock on the wall, to the minute.
public struct LocalTime: Hashable, Sendable {
    /// Minutes since midnight, 0 to 1439.
    public let minutes: Int

    /// A time of day, or nil when the hour is not in 0…23 or the minute not in 0…59.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    /// Midnight, at which a day begins.
    public static let midnight = LocalTime(minutesSinceMidnight: 0)
    /// The last minute of a day.
    public static let endOfDay = LocalTime(minutesSinceMidnight: 1439)

    /// A time so many minutes after midnight, held within the day.
    public init(minutesSinceMidnight minutes: Int) {
        self.minutes = min(max(minutes, 0), 1439)
    }

    /// The hour, 0 to 23.
    public var hour: Int { minutes / 60 }
    /// The minute, 0 to 59.
    public var minute: Int { minutes % 60 }
}

extension LocalTime: Comparable {
    /// Earlier times come first.
    public static func < (left: LocalTime, right: LocalTime) -> Bool { left.minutes < right.minutes }
}

extension LocalTime: LosslessStringConvertible {
    /// A time written `9:05`, `09:05` or `09:05:00`, or nil when it is written otherwise.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].utf8.count),
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1]),
            parts.count == 2 || parts[2] == "00"
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The time as `09:05`.
    public var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}

extension LocalTime: Codable {
    /// Reads `09:05`.
    public init(from decoder: any Decoder) throws { self = try decoder.value() }
    /// Writes `09:05`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(self) }
}
