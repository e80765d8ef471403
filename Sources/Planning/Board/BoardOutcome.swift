public import Scheduling

/// What a run of the board engine gives.
public struct BoardOutcome: Hashable, Sendable {
    /// The answer.
    public var answer: BoardAnswer
    /// How many thousandths of a second it took; nil when the work was counted in steps, so that the outcome is the same
    /// on any machine.
    public var milliseconds: Int?

    /// An outcome.
    public init(answer: BoardAnswer, milliseconds: Int?) {
        self.answer = answer
        self.milliseconds = milliseconds
    }
}
