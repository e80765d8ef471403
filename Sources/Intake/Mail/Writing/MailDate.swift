import Unconference

/// Moments in the words of letters.
enum MailDate {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// As a header has it (RFC 5322): `Fri, 19 Mar 2027 09:00:00 +0000`.
    static func text(_ instant: Instant) -> String {
        let utc = instant.utc
        let seconds = ((instant.secondsSince1970 % 60) + 60) % 60
        let padded = (seconds < 10 ? "0" : "") + "\(seconds)"
        return
            "\(weekday(utc.date).prefix(3)), \(utc.date.day) \(month(utc.date).prefix(3)) \(utc.date.year) "
            + "\(utc.time):\(padded) +0000"
    }

    /// As people say it: `Friday 19 March 2027`.
    static func words(_ date: LocalDate) -> String {
        "\(weekday(date)) \(date.day) \(month(date)) \(date.year)"
    }

    /// A day and a time as people say them: `Friday 19 March 2027, 09:00`.
    static func words(_ moment: Moment) -> String { "\(words(moment.local.date)), \(moment.local.time)" }

    private static func month(_ date: LocalDate) -> String {
        months.indices.contains(date.month - 1) ? months[date.month - 1] : ""
    }

    private static func weekday(_ date: LocalDate) -> String {
        weekdays.indices.contains(date.weekday - 1) ? weekdays[date.weekday - 1] : ""
    }
}
