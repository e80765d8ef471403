public import Unconference

/// A part of a report as it is read, whether on a terminal or on paper.
public struct ReportSection: Hashable, Sendable {
    /// A number with what it counts.
    public struct Row: Hashable, Sendable {
        /// What is counted.
        public var label: String
        /// How many; nil where nobody has counted.
        public var count: Int?
        /// How many there could be, or were hoped for.
        public var whole: Int?
        /// What else is to be said.
        public var remark: String?

        /// A number with what it counts.
        init(_ label: String, _ count: Int?, of whole: Int? = nil, _ remark: String? = nil) {
            self.label = label
            self.count = count
            self.whole = whole
            self.remark = remark
        }

        /// The numbers in words: `14 of 12`, and a dash for a number that is not known.
        public var numbers: String {
            let number = count.map(String.init) ?? "–"
            return whole.map { "\(number) of \($0)" } ?? number
        }

        /// How much of the whole it is, from 0 to 1; nil where there is no whole.
        public var part: Double? {
            guard let whole, whole > 0 else { return nil }
            return min(1, Double(count ?? 0) / Double(whole))
        }
    }

    /// What stands above it.
    public var title: String
    /// How it is to be read, where that is not plain.
    public var remark: String?
    /// Its numbers.
    public var rows: [Row]
}

extension EventReport {
    /// The report in parts: what came of it, what was learned, and then what happened; without those that have no numbers.
    ///
    /// - Parameter day: a day in words.
    public func sections(_ day: (LocalDate) -> String = \.description) -> [ReportSection] {
        [
            ReportSection(title: "What came of it", rows: outcomeRows(day)),
            ReportSection(title: "What was learned", rows: learnedRows),
            ReportSection(
                title: "What happened",
                remark: "Activity, not outcome: it says that people were busy, not that it was worth it.",
                rows: activityRows
            ),
            ReportSection(
                title: activity.came > 0
                    ? "How far those who came had got" : "How far those with a place had got",
                rows: stageRows
            ),
        ].filter { !$0.rows.isEmpty }
    }

    private typealias Row = ReportSection.Row

    private func outcomeRows(_ day: (LocalDate) -> String) -> [Row] {
        var rows = outcomes.promises.map { Row($0.text, $0.count, of: $0.target, $0.when(day)) }
        if outcomes.commitments > 0 {
            rows.append(Row("people who wrote down what they will do", outcomes.commitments))
        }
        if outcomes.contacts > 0 {
            rows.append(Row("introductions that ended in a contact", outcomes.contacts))
        }
        return rows
    }

    private var learnedRows: [Row] {
        var rows: [Row] = []
        if learned.sessions > 0 {
            rows.append(Row("sessions with a write-up", learned.written, of: learned.sessions))
        }
        if learned.reused > 0 { rows.append(Row("write-ups that others build on", learned.reused)) }
        if learned.questions > 0 {
            rows.append(Row("questions with an answer", learned.answered, of: learned.questions))
        }
        if learned.stories > 0 { rows.append(Row("stories and case studies told", learned.stories)) }
        return rows
    }

    private var activityRows: [Row] {
        let wishes = activity.wishes
        var rows: [Row] = []
        if activity.places > 0 {
            rows.append(
                activity.came > 0
                    ? Row("people who came", activity.came, of: activity.places)
                    : Row("people with a place", activity.places, "nobody was checked in")
            )
        }
        if activity.waiting > 0 { rows.append(Row("people still waiting for a place", activity.waiting)) }
        if activity.pitched > 0 {
            rows.append(Row("pitched topics with a session", activity.held, of: activity.pitched))
        }
        if wishes.made > 0 {
            let room = wishes.possible < wishes.made ? "the day had time for \(wishes.possible)" : nil
            rows.append(Row("wishes that the board met", wishes.met, of: wishes.made, room))
        }
        if activity.meetings > 0 { rows.append(Row("introductions", activity.meetings)) }
        return rows
    }

    private var stageRows: [Row] {
        guard activity.stages.contains(where: { $0.people > 0 }) else { return [] }
        let all = activity.came > 0 ? activity.came : activity.places
        return activity.stages.map { Row($0.name.replacing("-", with: " "), $0.people, of: all) }
    }
}
