public import Unconference

/// The answer to a board problem: a plan that passed the inspection, and how far it can be from the best one.
public struct BoardAnswer: Hashable, Sendable {
    /// The plan.
    public var plan: BoardPlan
    /// No plan has a greater objective.
    public var bound: Int
    /// Where the bound would probably be if its proof were finished: a guess, no limit; nil where there is none below it.
    public var estimate: Int?
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

    /// Takes over what another limit on the same problem rests on, as far as it says anything about this answer.
    public mutating func rest(on bound: Int, certificate: BoardCertificate?, estimate: Int?) {
        if bound == self.bound { self.certificate = certificate }
        if let estimate, estimate < self.bound { self.estimate = max(estimate, plan.objective) }
    }

    /// Takes over what the limit of another answer to the same problem rests on.
    public mutating func rest(on other: BoardAnswer) {
        rest(on: other.bound, certificate: other.certificate, estimate: other.estimate)
    }

    /// Whether the plan is proven to be a best one, tie-breaks aside.
    public var isOptimal: Bool { plan.objective == bound }
}
