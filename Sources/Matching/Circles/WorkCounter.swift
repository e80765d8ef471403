/// How much of the work of a search is done: by steps where it has a number of them, else by the clock.
struct WorkCounter {
    /// All of the work, as a share of it is counted.
    static let whole = 1 << 16

    private let steps: Int?
    private let spent: () -> Double
    /// How many steps were made.
    private(set) var made = 0
    /// The share that is done, 0…``whole``.
    private(set) var done = 0

    init(steps: Int?, spent: @escaping () -> Double) {
        self.steps = steps
        self.spent = spent
    }

    /// Whether all work is done.
    var isOver: Bool { done >= Self.whole }

    /// How many steps are likely left, going by those that were made.
    var left: Int {
        if let steps { return max(0, steps - made) }
        return done < 16 ? .max : made / done * (Self.whole - done)
    }

    /// Counts further steps of a part of the work, and says how much of that part is done, 0…``whole``.
    ///
    /// - Parameters:
    ///   - further: how many steps were made.
    ///   - start: how many had been made when the part began.
    ///   - length: how many steps the part has.
    mutating func passed(_ further: Int, since start: Int, of length: Int) -> Int {
        made += further
        let share = spent()
        if share >= 1 {
            done = Self.whole
        } else if let steps {
            done = min(
                Self.whole,
                made.multipliedReportingOverflow(by: Self.whole).partialValue / max(1, steps)
            )
        } else {
            done = max(done, Int(max(0, share) * Double(Self.whole)))
        }
        if isOver || made - start >= length { return Self.whole }
        return (made - start).multipliedReportingOverflow(by: Self.whole).partialValue / length
    }
}
