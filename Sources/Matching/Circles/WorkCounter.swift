/// How much of the work of a search is done: by steps where it has a number of them, else by the clock.
struct WorkCounter {
    private let steps: Int?
    private let spent: () -> Double
    private var made = 0
    /// The share that is done, 0…``CircleSearch/whole``.
    private(set) var done = 0

    init(steps: Int?, spent: @escaping () -> Double) {
        self.steps = steps
        self.spent = spent
    }

    /// Counts further steps, and says how much is done of a part of the work.
    mutating func passed(_ further: Int, from: Int, to: Int) -> Int {
        made += further
        let share = spent()
        if let steps {
            let counted =
                made.multipliedReportingOverflow(by: CircleSearch.whole).partialValue / max(1, steps)
            done = share >= 1 ? CircleSearch.whole : min(CircleSearch.whole, counted)
        } else {
            done = min(CircleSearch.whole, max(done, Int(max(0, min(1, share)) * Double(CircleSearch.whole))))
        }
        if done >= CircleSearch.whole || to <= from { return CircleSearch.whole }
        return min(CircleSearch.whole, max(0, done - from) * CircleSearch.whole / (to - from))
    }
}
