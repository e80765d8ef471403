import Unconference

extension Fields {
    /// A day.
    func date(_ key: String) -> LocalDate? {
        guard let node = node(key) else { return nil }
        var meant: LocalDate?
        if case .text(let text) = node.content {
            if let date = LocalDate(text.trimmed) { return date }
            meant = MeantDay.read(text.trimmed)
        }
        let help = meant.map { "write \($0)" }
        refuse(key, node, takes: "a day that exists, such as 2027-03-19", help: help)
        return nil
    }

    /// A day that must be there.
    func requiredDate(_ key: String, help: String) -> LocalDate? {
        let before = report.findings.count
        if let date = date(key) { return date }
        if report.findings.count == before { missing(key, help: help) }
        return nil
    }

    /// A wall time with its day.
    func wallTime(_ key: String) -> LocalDateTime? {
        guard let node = node(key) else { return nil }
        if case .text(let text) = node.content, let time = LocalDateTime(text.trimmed) { return time }
        refuse(
            key,
            node,
            takes: "a day and a time on the wall, such as 2027-03-19T09:00",
            help: "times are local; the zone goes under `timezone`"
        )
        return nil
    }

    /// A time of a day, or a wall time with its own day.
    func wallTime(_ key: String, on day: LocalDate?) -> LocalDateTime? {
        guard let node = node(key) else { return nil }
        if case .text(let text) = node.content {
            if let time = LocalTime(text.trimmed) {
                return LocalDateTime(day ?? LocalDate(daysSince1970: 0), time)
            }
            if let wall = LocalDateTime(text.trimmed) { return wall }
        }
        refuse(key, node, takes: "a time such as \"09:30\", or 2027-03-20T09:30 on another day")
        return nil
    }

    /// A day, or a wall time with its day; a day alone means a given time of it.
    func wallTime(_ key: String, dayMeans time: LocalTime) -> LocalDateTime? {
        guard let node = node(key) else { return nil }
        if case .text(let text) = node.content {
            if let date = LocalDate(text.trimmed) { return LocalDateTime(date, time) }
            if let wall = LocalDateTime(text.trimmed) { return wall }
        }
        refuse(key, node, takes: "a day such as 2027-03-18, or a day and a time such as 2027-03-18T18:00")
        return nil
    }
}
