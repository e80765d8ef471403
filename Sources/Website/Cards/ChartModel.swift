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
            // A bar is as wide as its part of the widest, in steps of one in a hundred.
            let width = number.map { Int((Double($0) / Double(highest) * 100).rounded()) } ?? 0
            return ChartBar(label: label, width: min(max(width, 0), 100), text: text ?? "")
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
    let text: String

    static let fields = Fields<ChartBar>(
        .text("label") { $0.label },
        .number("width") { $0.width },
        .text("text") { $0.text }
    )
}
