/// How much work a search may do, and from which seed.
public struct Effort: Hashable, Sendable {
    /// What ends the work.
    public var limit: EffortLimit
    /// The seed: the same seed and the same steps give the same answer.
    public var seed: UInt64
    /// How many threads may work at a time; at least one.
    public var threads: Int

    /// An effort.
    ///
    /// - Parameters:
    ///   - limit: wall clock seconds, or steps.
    ///   - seed: any number.
    ///   - threads: nil for as many as the machine has.
    public init(_ limit: EffortLimit = .seconds(5), seed: UInt64 = 1, threads: Int? = nil) {
        self.limit = limit
        self.seed = seed
        self.threads = max(1, threads ?? Effort.threadsOfTheMachine)
    }

    /// Whether the work is counted in steps, so that the answer must not depend on the clock.
    public var isCounted: Bool {
        if case .iterations = limit { true } else { false }
    }

    /// A share of the seconds; steps are not shared out, since each search counts its own.
    func part(_ share: Double) -> Effort {
        var part = self
        if case .seconds(let seconds) = limit { part.limit = .seconds(seconds * share) }
        return part
    }
}
