public import Scheduling

/// What a run of the board engine gives.
public struct BoardOutcome: Hashable, Sendable {
    /// The answer.
    public var answer: BoardAnswer
    /// How evenly the plan meets wishes.
    public var fairness: BoardFairness
    /// How many thousandths of a second it took; nil when the work was counted in steps, so that the outcome is the same
    /// on any machine.
    public var milliseconds: Int?

    /// An outcome.
    public init(answer: BoardAnswer, fairness: BoardFairness, milliseconds: Int?) {
        self.answer = answer
        self.fairness = fairness
        self.milliseconds = milliseconds
    }
}
