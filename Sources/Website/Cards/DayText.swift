import Unconference

/// A day as people read it, and as machines do.
struct DayText: TemplateModel {
    /// For machines: `2027-03-19`.
    let iso: String
    /// In full.
    let text: String
    /// The day of the month.
    let day: String
    /// The short name of the month.
    let month: String
    /// The year.
    let year: String

    init(_ date: LocalDate, _ strings: Strings, weekday: Bool = false) {
        iso = date.description
        text = strings.day(date, weekday: weekday)
        day = String(date.day)
        month = strings.shortMonth(date)
        year = String(date.year)
    }

    static let fields = Fields<DayText>(
        .text("iso") { $0.iso },
        .text("text") { $0.text },
        .text("day") { $0.day },
        .text("month") { $0.month },
        .text("year") { $0.year }
    )
}
