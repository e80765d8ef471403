public import Unconference

/// The answer to a board problem: a plan that passed the inspection, and how far it can be from the best one.
public struct BoardAnswer: Hashable, Sendable {
    /// The plan.
    public var plan: BoardPlan
    /// No plan has a greater objective.
    public var bound: Int
    /// What the bound rests on, where it rests on prices.
    public var certificate: BoardCertificate?
    /// Topics without a place, in their order, each with the reason.
    public var unplaced: [BoardUnplaced]
    /// What a person should know about how it came about; empty as a rule.
    public var findings: [Finding]

    /// An answer.
    public init(plan: BoardPlan, bound: Int, unplaced: [BoardUnplaced], findings: [Finding] = []) {
        self.plan = plan
        self.bound = bound
        self.unplaced = unplaced
        self.findings = findings
    }

    /// Whether the plan is proven to be a best one, tie-breaks aside.
    public var isOptimal: Bool { plan.objective == bound }
}
