/// What a run of a matching engine gives.
public struct MatchingOutcome<Answer: Hashable & Sendable>: Hashable, Sendable {
    /// The answer.
    public var answer: Answer
    /// How many thousandths of a second it took; nil when the work was counted in steps, so that the outcome is the same
    /// on any machine.
    public var milliseconds: Int?

    /// An outcome.
    public init(answer: Answer, milliseconds: Int?) {
        self.answer = answer
        self.milliseconds = milliseconds
    }

    /// An outcome with the time of a runner.
    init(_ answer: Answer, by runner: Runner) {
        self.init(
            answer: answer,
            milliseconds: runner.effort.isCounted ? nil : Int(min(runner.elapsed, 1e9) * 1000)
        )
    }
}
