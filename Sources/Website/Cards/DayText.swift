import Unconference

/// A day as people read it, and as machines do.
struct DayText: TemplateModel {
    private let date: LocalDate
    private let strings: Strings
    private let weekday: Bool

    /// In full.
    var text: String { strings.day(date, weekday: weekday) }

    init(_ date: LocalDate, _ strings: Strings, weekday: Bool = false) {
        self.date = date
        self.strings = strings
        self.weekday = weekday
    }

    static let fields = Fields<DayText>(
        .text("iso") { $0.date.description },
        .text("text") { $0.text },
        .text("day") { String($0.date.day) },
        .text("month") { $0.strings.shortMonth($0.date) },
        .text("year") { String($0.date.year) }
    )
}
