internal import Dispatch
internal import Synchronization

/// Runs numbered pieces of a search on threads, with one monotonic clock for all of them.
///
/// The engines have no clock and no threads: they take a stop closure. This is the edge that makes the closure and
/// merges what the pieces found by their number, so that in ``EffortLimit/iterations(_:)`` mode neither the clock nor
/// the number of threads can change an answer.
public struct Runner: Sendable {
    /// How many restarts make up the work of a search that is counted in steps.
    public static let countedRestarts = 4

    /// What the search may spend.
    public let effort: Effort
    private let interrupt: Interrupt?
    private let start: ContinuousClock.Instant

    /// A runner whose clock starts now.
    public init(_ effort: Effort, interrupt: Interrupt? = nil) {
        self.effort = effort
        self.interrupt = interrupt
        self.start = ContinuousClock.now
    }

    /// Seconds since the clock started.
    public var elapsed: Double {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }

    /// Seconds of the whole effort, or nil when it is counted in steps.
    public var seconds: Double? {
        if case .seconds(let seconds) = effort.limit { seconds.isFinite ? max(0, seconds) : nil } else { nil }
    }

    /// Steps of one restart, or nil when the effort is measured by the clock.
    public var iterations: Int? {
        if case .iterations(let steps) = effort.limit { max(0, steps) } else { nil }
    }

    /// A closure that becomes true when the given share of the time is spent, or somebody interrupts.
    ///
    /// In iterations mode only an interrupt ends the work before its steps are done.
    public func stop(at share: Double = 1) -> @Sendable () -> Bool {
        let deadline = seconds.map { start + Duration.seconds(min($0, 1e9) * share) }
        return { [interrupt] in
            if let interrupt, interrupt.isRaised { return true }
            guard let deadline else { return false }
            return ContinuousClock.now >= deadline
        }
    }

    /// Runs pieces 0 ..< count on the threads and gives their results in the order of their numbers.
    public func run<Result: Sendable>(_ count: Int, _ piece: @Sendable (Int) -> Result) -> [Result] {
        guard count > 0 else { return [] }
        return numbered(upTo: count, until: { false }, piece)
    }

    /// Runs piece after piece, on all threads, until the given share of the time is spent.
    ///
    /// In iterations mode it runs ``countedRestarts`` pieces. At least one piece is run in either mode, so pieces should
    /// look at the same stop closure.
    public func repeated<Result: Sendable>(
        until share: Double = 1,
        _ piece: @Sendable (Int) -> Result
    ) -> [Result] {
        if effort.isCounted { return run(Runner.countedRestarts, piece) }
        return numbered(upTo: .max, until: stop(at: share), piece)
    }

    private func numbered<Result: Sendable>(
        upTo count: Int,
        until stop: @Sendable () -> Bool,
        _ piece: @Sendable (Int) -> Result
    ) -> [Result] {
        let next = Mutex(0)
        let found = Mutex<[(number: Int, result: Result)]>([])
        DispatchQueue.concurrentPerform(iterations: min(effort.threads, count)) { _ in
            while true {
                let number = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                if number >= count || (number > 0 && stop()) { return }
                let result = piece(number)
                found.withLock { $0.append((number, result)) }
            }
        }
        return found.withLock { $0.sorted { $0.number < $1.number }.map(\.result) }
    }
}
