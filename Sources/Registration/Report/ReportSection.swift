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
        /// The word between a number and its whole.
        private let between: String

        /// A number with what it counts.
        init(
            _ label: String,
            _ count: Int?,
            of whole: Int? = nil,
            _ remark: String? = nil,
            in words: ReportWords
        ) {
            self.label = label
            between = words.of
            self.count = count
            self.whole = whole
            self.remark = remark
        }

        /// The numbers in words: `14 of 12`, and a dash for a number that is not known.
        public var numbers: String {
            let number = count.map(String.init) ?? "–"
            return whole.map { "\(number) \(between) \($0)" } ?? number
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
    /// - Parameters:
    ///   - language: the language of the words.
    ///   - day: a day in words.
    public func sections(
        in language: OwnLanguage = .english,
        _ day: (LocalDate) -> String = \.description
    ) -> [ReportSection] {
        let words = ReportWords.words(in: language)
        return [
            ReportSection(title: words.outcomes, rows: outcomeRows(language, day)),
            ReportSection(title: words.learned, rows: learnedRows(words)),
            ReportSection(title: words.activity, remark: words.busy, rows: activityRows(words)),
            ReportSection(
                title: activity.came > 0 ? words.stages : words.stagesOfPlaces,
                rows: stageRows(words)
            ),
        ].filter { !$0.rows.isEmpty }
    }

    private typealias Row = ReportSection.Row

    private func outcomeRows(_ language: OwnLanguage, _ day: (LocalDate) -> String) -> [Row] {
        let words = ReportWords.words(in: language)
        var rows = outcomes.promises.map {
            Row($0.text, $0.count, of: $0.target, $0.when(in: language, day), in: words)
        }
        if outcomes.commitments > 0 { rows.append(Row(words.commitments, outcomes.commitments, in: words)) }
        if outcomes.contacts > 0 { rows.append(Row(words.contacts, outcomes.contacts, in: words)) }
        return rows
    }

    private func learnedRows(_ words: ReportWords) -> [Row] {
        var rows: [Row] = []
        if learned.sessions > 0 {
            rows.append(Row(words.written, learned.written, of: learned.sessions, in: words))
        }
        if learned.reused > 0 { rows.append(Row(words.reused, learned.reused, in: words)) }
        if learned.questions > 0 {
            rows.append(Row(words.answered, learned.answered, of: learned.questions, in: words))
        }
        if learned.stories > 0 { rows.append(Row(words.stories, learned.stories, in: words)) }
        return rows
    }

    private func activityRows(_ words: ReportWords) -> [Row] {
        let wishes = activity.wishes
        var rows: [Row] = []
        if activity.places > 0 {
            rows.append(
                activity.came > 0
                    ? Row(words.came, activity.came, of: activity.places, in: words)
                    : Row(words.places, activity.places, words.nobodyCounted, in: words)
            )
        }
        if activity.waiting > 0 { rows.append(Row(words.waiting, activity.waiting, in: words)) }
        if activity.pitched > 0 {
            rows.append(Row(words.held, activity.held, of: activity.pitched, in: words))
        }
        if wishes.made > 0 {
            let room = wishes.possible < wishes.made ? words.room(wishes.possible) : nil
            rows.append(Row(words.wishes, wishes.met, of: wishes.made, room, in: words))
        }
        if activity.meetings > 0 { rows.append(Row(words.introductions, activity.meetings, in: words)) }
        return rows
    }

    private func stageRows(_ words: ReportWords) -> [Row] {
        guard activity.stages.contains(where: { $0.people > 0 }) else { return [] }
        let all = activity.came > 0 ? activity.came : activity.places
        return activity.stages.map {
            Row($0.name.replacing("-", with: " "), $0.people, of: all, in: words)
        }
    }
}
