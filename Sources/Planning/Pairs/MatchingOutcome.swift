public import Unconference

/// What a run of a matching engine gives.
public struct MatchingOutcome<Answer: Hashable & Sendable>: Hashable, Sendable {
    /// The answer.
    public var answer: Answer
    /// How many thousandths of a second it took; nil when the work was counted in steps, so that the outcome is the same
    /// on any machine.
    public var milliseconds: Int?
    /// What a person should know about how it came about; empty as a rule.
    public var findings: [Finding]

    /// An outcome.
    public init(answer: Answer, milliseconds: Int?, findings: [Finding] = []) {
        self.answer = answer
        self.milliseconds = milliseconds
        self.findings = findings
    }

    /// An outcome with the time of a runner.
    init(_ answer: Answer, by runner: Runner, findings: [Finding] = []) {
        self.init(
            answer: answer,
            milliseconds: runner.effort.isCounted ? nil : Int(min(runner.elapsed, 1e9) * 1000),
            findings: findings
        )
    }
}
