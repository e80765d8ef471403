import Unconference

/// Days as people write them.
enum DayWords {
    private static let days = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// `Friday 19 March 2027`.
    static func day(_ date: LocalDate) -> String {
        let day = days.indices.contains(date.weekday - 1) ? days[date.weekday - 1] : ""
        return "\(day) \(self.date(date))"
    }

    /// `19 March 2027`.
    static func date(_ date: LocalDate) -> String {
        let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : ""
        return "\(date.day) \(month) \(date.year)"
    }
}
