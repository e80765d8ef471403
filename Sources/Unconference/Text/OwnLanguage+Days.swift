extension OwnLanguage {
    /// The days of the week, from Monday.
    public var weekdays: [String] {
        switch self {
        case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        case .german:
            ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
        case .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        }
    }

    /// The months, from January.
    public var months: [String] {
        switch self {
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September",
                "October", "November", "December",
            ]
        case .german:
            [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember",
            ]
        case .french:
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
                "octobre", "novembre", "décembre",
            ]
        }
    }

    /// `19 March 2027`.
    public func date(_ date: LocalDate) -> String {
        let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : ""
        return switch self {
        case .english: "\(date.day) \(month) \(date.year)"
        case .german: "\(date.day). \(month) \(date.year)"
        case .french: "\(date.day == 1 ? "1er" : "\(date.day)") \(month) \(date.year)"
        }
    }

    /// `Friday 19 March 2027`.
    public func day(_ date: LocalDate) -> String {
        let weekday = weekdays.indices.contains(date.weekday - 1) ? weekdays[date.weekday - 1] : ""
        return switch self {
        case .english, .french: "\(weekday) \(self.date(date))"
        case .german: "\(weekday), \(self.date(date))"
        }
    }
}
