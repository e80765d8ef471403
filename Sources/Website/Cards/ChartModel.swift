/// A bar chart drawn at build time, labelled directly, with its numbers beside the bars.
struct ChartModel: TemplateModel {
    let title: String
    let bars: [ChartBar]

    /// A chart of some numbers; nil when fewer than two can be shown.
    ///
    /// - Parameter bars: a label, the number where one may be said, and the number in words.
    init?(title: String, bars: [(label: String, number: Int?, text: String?)]) {
        let shown = bars.filter { $0.text != nil }
        let highest = shown.compactMap(\.number).max() ?? 0
        guard shown.count > 1, highest > 0 else { return nil }
        self.title = title
        self.bars = shown.map { label, number, text in
            ChartBar(label: label, number, of: highest, text: text ?? "")
        }
    }

    /// A chart of what was reached, each bar beside its own goal; nil where nothing was counted.
    ///
    /// - Parameter goals: a label, the number where one may be said, the goal if there is one, and both in words.
    init?(title: String, goals: [(label: String, number: Int?, goal: Int?, text: String)]) {
        guard !goals.isEmpty else { return nil }
        self.title = title
        bars = goals.map { label, number, goal, text in
            ChartBar(label: label, number, of: goal, text: text)
        }
    }

    static let fields = Fields<ChartModel>(
        .text("title") { $0.title },
        .list("bars") { $0.bars }
    )
}

/// One bar of a chart.
struct ChartBar: TemplateModel {
    let label: String
    /// Of a hundred.
    let width: Int
    /// Whether there is something to draw the number against.
    let isDrawn: Bool
    let text: String

    /// A bar as wide as a number's part of another, in steps of one in a hundred; an empty one where there is no number, and
    /// none where there is nothing that it could be a part of.
    init(label: String, _ number: Int?, of whole: Int?, text: String) {
        self.label = label
        self.text = text
        isDrawn = whole != nil
        let part = whole.map { $0 > 0 ? Double(number ?? 0) / Double($0) : 0 } ?? 0
        width = Int((min(max(part, 0), 1) * 100).rounded())
    }

    static let fields = Fields<ChartBar>(
        .text("label") { $0.label },
        .number("width") { $0.width },
        .flag("isDrawn") { $0.isDrawn },
        .text("text") { $0.text }
    )
}
