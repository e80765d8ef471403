public import Unconference

/// Says what came of one of the event's measures; a later count takes the place of the former.
public struct RecordOutcome: Action {
    /// The name in the history.
    public static let name = "record-outcome"

    private let measure: String
    private let count: Int
    private let day: LocalDate?

    /// - Parameters:
    ///   - measure: the measure's short name, as somebody typed it.
    ///   - count: how many there were.
    ///   - day: when they were counted; nil for today where the event is.
    public init(_ measure: String, count: Int, on day: LocalDate? = nil) {
        self.measure = measure
        self.count = count
        self.day = day
    }

    /// Keeps the count.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let event = draft.gathering.event
        let measures = event.purpose?.measures ?? []
        guard let found = measures.first(where: { $0.id.text == measure.lowercased() }) else {
            throw .unknown("measure", measure, known: measures.map(\.id.text))
        }
        guard (0...CountedOutcome.largest).contains(count) else {
            throw Refusal(
                .invalid,
                "bad-count",
                "\(count) is no count of \(found.text)",
                help: "it is a number from 0 to \(CountedOutcome.largest)"
            )
        }
        guard event.starts.instant <= draft.now else {
            throw Refusal(
                .invalid,
                "not-yet",
                "\(event.title) has not begun yet",
                help: "`--event` names another event; `unconf event list` shows them"
            )
        }
        let today = event.zone.moment(at: draft.now).local.date
        let day = day ?? today
        guard day <= today else {
            throw Refusal(
                .invalid,
                "not-yet",
                "\(day) has not come yet",
                help: "give the day on which it was counted, or leave it out for today"
            )
        }
        draft.put(CountedOutcome(measure: found.id, count: count, on: day))
        let goal = found.target.map { " of \($0)" } ?? ""
        return "counted \(count)\(goal): \(found.text)"
    }
}
