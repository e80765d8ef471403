import Unconference

/// Moments in the headers of letters.
enum MailDate {
    /// As a header has it (RFC 5322): `Fri, 19 Mar 2027 09:00:00 +0000`.
    static func text(_ instant: Instant) -> String {
        let utc = instant.utc
        let seconds = ((instant.secondsSince1970 % 60) + 60) % 60
        let padded = (seconds < 10 ? "0" : "") + "\(seconds)"
        return
            "\(weekday(utc.date).prefix(3)), \(utc.date.day) \(month(utc.date).prefix(3)) \(utc.date.year) "
            + "\(utc.time):\(padded) +0000"
    }

    private static func month(_ date: LocalDate) -> String { OwnLanguage.english.months[date.month - 1] }

    private static func weekday(_ date: LocalDate) -> String {
        OwnLanguage.english.weekdays[date.weekday - 1]
    }
}
