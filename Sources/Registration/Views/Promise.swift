public import Unconference

/// One measure of an event's purpose, with what came of it.
public struct Promise: Hashable, Encodable, Sendable {
    /// How far it is.
    public enum State: String, Encodable, Sendable {
        /// Somebody has counted.
        case counted
        /// Its day has not come, or it has none.
        case waiting
        /// Its day has come, and nobody has counted.
        case due
    }

    /// The measure's short name.
    public var measure: Slug
    /// What is counted.
    public var text: String
    /// How many would be a success.
    public var target: Int?
    /// When it is to be counted.
    public var due: LocalDate?
    /// How many there were; nil where nobody has counted, or where only the public record is left and does not say.
    public var count: Int?
    /// When they were counted.
    public var on: LocalDate?
    /// How far it is.
    public var state: State

    /// When it was counted, or is to be, in a few words.
    ///
    /// - Parameters:
    ///   - language: the language of the words.
    ///   - day: a day in words.
    public func when(
        in language: OwnLanguage = .english,
        _ day: (LocalDate) -> String = \.description
    ) -> String {
        let words = ReportWords.words(in: language).measures
        return switch state {
        case .counted: on.map { words.countedOn(day($0)) } ?? words.counted
        case .waiting: due.map { words.waitingUntil(day($0)) } ?? words.waiting
        case .due: due.map { words.dueOn(day($0)) } ?? words.due
        }
    }
}

extension Gathering {
    /// The measures of the event's purpose in the order of its definition, with what came of each.
    ///
    /// A measure without a day is due on the last day of the event, any other when its day is over. What was counted for a
    /// measure that has left the definition since is left out.
    ///
    /// - Parameters:
    ///   - today: the day.
    ///   - record: the event's public record, for what is known no more, or not on this machine.
    public func promises(on today: LocalDate, record: BoardRecord? = nil) -> [Promise] {
        let told = record.flatMap { hasOnly($0) ? $0.outcomes : nil } ?? []
        return (event.purpose?.measures ?? []).map { measure in
            let outcome = outcomes[measure.id]
            let published = told.first { $0.measure == measure.id }
            let isDue = measure.due.map { $0 < today } ?? (event.ends.local.date <= today)
            return Promise(
                measure: measure.id,
                text: measure.text,
                target: measure.target,
                due: measure.due,
                count: outcome?.count ?? published?.count.number,
                on: outcome?.on ?? published?.on,
                state: outcome != nil || published != nil ? .counted : isDue ? .due : .waiting
            )
        }
    }
}
