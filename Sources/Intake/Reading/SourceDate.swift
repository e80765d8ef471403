import Unconference

/// Dates as ticket shops write them, where what they write can mean one thing only.
enum SourceDate {
    /// The instant of a date and time with the year first; nil for anything else.
    ///
    /// `2017-01-27 15:51:40+00:00`, `2026-09-20T10:00:00.000Z`, `2026/09/20 10:00:00 AM GMT+1`, `2016-08-01`. Without an offset it
    /// is the time at the event.
    static func instant(_ text: String?, zone: Zone) -> Instant? {
        guard let text, text.utf8.count <= 40 else { return nil }
        var rest = text.replacing("/")[...]
        guard let date = LocalDate(String(rest.prefix(10))) else { return nil }
        rest = rest.dropFirst(10).drop { $0 == "T" || $0 == " " }
        let clock = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
        rest = rest.dropFirst(clock.count)
        if rest.first == "." { rest = rest.dropFirst().drop { $0.isNumber } }
        var marks = rest.lowercased().split(separator: " ")[...]
        let half = marks.first.flatMap { $0 == "am" || $0 == "pm" ? $0 : nil }
        if half != nil { marks = marks.dropFirst() }
        guard let seconds = clock.isEmpty ? 0 : seconds(clock, half) else { return nil }
        let wall = Int64(date.daysSince1970) * 86400 + Int64(seconds)
        if let offset = marks.first.flatMap(offset) { return Instant(secondsSince1970: wall - Int64(offset)) }
        let local = LocalDateTime(date, LocalTime(minutesSinceMidnight: seconds / 60))
        switch zone.reading(of: local) {
        case .one(let moment), .overlap(let moment, _):
            return moment.instant.adding(seconds: Int64(seconds % 60))
        case .gap: return Instant(secondsSince1970: wall - Int64(zone.initialOffset))
        }
    }

    /// Seconds since midnight, with `am` and `pm` taken in.
    private static func seconds(_ clock: Substring, _ half: Substring?) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int(digits: $0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1], hour < 24,
            minute < 60
        else { return nil }
        guard let second = parts.count == 3 ? parts[2] : 0, second < 60 else { return nil }
        guard let half else { return hour * 3600 + minute * 60 + second }
        guard (1...12).contains(hour) else { return nil }
        return (hour % 12 + (half == "pm" ? 12 : 0)) * 3600 + minute * 60 + second
    }

    /// Seconds ahead of UTC, from `z`, `+01:00`, `-0530`, `+00` or `gmt+1`; nil where it says nothing.
    private static func offset(_ mark: Substring) -> Int? {
        let isNamed = mark.hasPrefix("gmt") || mark.hasPrefix("utc")
        let number = isNamed ? mark.dropFirst(3) : mark
        if number == "z" || (isNamed && number.isEmpty) { return 0 }
        guard let sign = number.first, sign == "+" || sign == "-" else { return nil }
        let digits = number.dropFirst().filter { $0 != ":" }
        let isShort = digits.utf8.count <= 2
        guard let value = Int(digits: digits), digits.utf8.count <= 4 else { return nil }
        let (hours, minutes) = isShort ? (value, 0) : (value / 100, value % 100)
        guard hours <= 14, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}

extension String {
    fileprivate func replacing(_ slash: Character) -> String { String(map { $0 == slash ? "-" : $0 }) }
}
