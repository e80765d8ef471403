public import Unconference

/// Plans rounds of pairs: most pairs, then fairly shared sitting out, then the greatest affinity.
///
/// One round is exact, with its proof. Several are exact rounds one after the other, each over the pairs that are left,
/// which are then planned anew along the prices of the best b-matching; its value is the limit.
public struct PairPlanner: Sendable {
    /// The problem, whose numbers are sound.
    public let problem: PairsProblem
    let groups: [Int32]
    let barred: [PersonPair]
    let weights: SparseRows

    /// A planner for a problem.
    ///
    /// - Throws: the findings about a problem that is not sound.
    public init(_ problem: PairsProblem) throws(Failure) {
        try problem.findings().throwIfErrors()
        self.problem = problem
        groups = MeetingGraph.groups(of: problem.organisations, people: problem.people)
        barred = problem.barred
        weights = SparseRows(people: problem.people, pairs: problem.affinity)
    }

    /// One exact round after the other.
    ///
    /// - Parameter stop: asks to end early; the rounds are then filled in haste, and the limit is still valid.
    public func opening(stop: () -> Bool = { false }) -> PairsAnswer {
        var plan = RoundPlan(people: problem.people)
        var bound = PairsBound(pairs: 0, affinity: 0)
        for round in 0..<problem.rounds {
            let limit = round == 0 ? nil : RoundLimit(plan, rounds: problem.rounds, perRound: bound.pairs)
            let meetings = bestRound(besides: plan, worth: problem.affinity, limit: limit, stop: stop)
            if round == 0 {
                bound = PairsBound(pairs: meetings.bound.pairs, affinity: meetings.bound.affinity)
            }
            plan.rounds.append(meetings.pairs)
        }
        return answer(plan, bound: limits(oneRound: bound, pairs: plan.rounds.reduce(0) { $0 + $1.count }))
    }

    /// Prices that limit the affinity of several rounds together.
    ///
    /// - Parameter stop: asks to end early; the limit is valid all the same.
    public func prices(stop: () -> Bool = { false }) -> RoundPrices {
        RoundPrices(graph, rounds: problem.rounds, stop: stop)
    }

    /// The answer with the limit that prices prove.
    public func limited(_ answer: PairsAnswer, by prices: RoundPrices) -> PairsAnswer {
        var answer = answer
        var limit = prices.limit
        if answer.pairs == answer.bound.pairs {
            limit = prices.limit(people: problem.people, rounds: problem.rounds, pairs: answer.pairs)
        }
        answer.bound.affinity = min(answer.bound.affinity, limit)
        return judged(answer)
    }

    /// A better answer, or the same.
    ///
    /// - Parameters:
    ///   - answer: an answer with its limits.
    ///   - restart: the number of this search among several; each goes its own way.
    ///   - seed: the seed of all of them.
    ///   - steps: how many rounds are planned anew, or nil for as many as time allows.
    ///   - stop: asks to end.
    public func improved(
        _ answer: PairsAnswer,
        along prices: RoundPrices,
        restart: Int,
        seed: UInt64,
        steps: Int?,
        stop: () -> Bool
    ) -> PairsAnswer {
        guard problem.rounds > 1, !answer.optimal else { return answer }
        let improver = PairImprover(self, prices: prices, opening: answer, graph: graph)
        return improver.run(restart: restart, seed: seed, steps: steps, stop: stop)
    }

    /// The best of several answers.
    public static func best(_ answers: [PairsAnswer]) -> PairsAnswer? {
        answers.dropFirst().reduce(answers.first) { best, answer in
            best.map { PairImprover.isBetter(answer, $0) ? answer : $0 }
        }
    }

    private var graph: MeetingGraph {
        MeetingGraph(people: problem.people, groups: groups, forbidden: barred, worth: problem.affinity)
    }

    /// The best round besides those that are planned.
    func bestRound(
        besides plan: RoundPlan,
        worth: [WeightedPair],
        limit: RoundLimit?,
        stop: () -> Bool
    ) -> (pairs: [PersonPair], bound: PairsBound) {
        let forbidden = barred + plan.rounds.joined()
        if let limit, limit.standIns > 0, !limit.mustMeet.isEmpty {
            let graph = MeetingGraph(
                people: problem.people,
                groups: groups,
                forbidden: forbidden,
                worth: worth,
                standIns: limit.standIns,
                mustMeet: limit.mustMeet
            )
            let found = solve(graph, stop: stop)
            if found.pairs.count >= limit.perRound { return found }
        }
        return solve(
            MeetingGraph(
                people: problem.people,
                groups: groups,
                forbidden: forbidden,
                worth: worth
            ),
            stop: stop
        )
    }

    private func solve(_ graph: MeetingGraph, stop: () -> Bool) -> (pairs: [PersonPair], bound: PairsBound) {
        let matcher = BlossomMatcher(graph)
        if !matcher.run(stop: stop) { matcher.completeInHaste() }
        let proof = matcher.proof()
        var pairs: [PersonPair] = []
        var standIns = 0
        for person in 0..<problem.people {
            let other = Int(matcher.mate[person])
            if other >= problem.people { standIns += 1 }
            if other > person, other < problem.people { pairs.append(PersonPair(person, other)) }
        }
        let most = proof.pairBound(of: graph)
        let worth = proof.worthBound(of: graph, pairs: pairs.count + standIns).map { Int(clamping: $0) }
        return (pairs, PairsBound(pairs: most, affinity: worth ?? looseWorth(pairs: most)))
    }

    /// A limit that needs no proof.
    private func looseWorth(pairs: Int) -> Int {
        pairs.multipliedReportingOverflow(by: problem.affinity.map(\.weight).max() ?? 0).partialValue
    }

    /// The limits that one round's limits give for all.
    private func limits(oneRound: PairsBound, pairs: Int) -> PairsBound {
        let most = min(problem.rounds * oneRound.pairs, mostPairsByPeople)
        var bound = PairsBound(pairs: most, affinity: looseWorth(pairs: most))
        if pairs == problem.rounds * oneRound.pairs {
            let product = problem.rounds.multipliedReportingOverflow(by: oneRound.affinity)
            if !product.overflow { bound.affinity = min(bound.affinity, product.partialValue) }
        }
        return bound
    }

    /// The answer that a plan gives, with known limits.
    func answer(_ plan: RoundPlan, bound: PairsBound) -> PairsAnswer {
        var affinity = 0
        for pair in plan.rounds.joined() { affinity &+= Int(weights.value(pair.first, pair.second) ?? 0) }
        return judged(
            PairsAnswer(
                rounds: plan.rounds.map { $0.sorted() },
                sitsOut: plan.rounds.map { plan.sitsOut($0) },
                pairs: plan.rounds.reduce(0) { $0 + $1.count },
                affinity: affinity,
                bound: bound,
                optimal: false
            )
        )
    }

    /// Nobody meets more people than there are rounds, or than they may meet.
    private var mostPairsByPeople: Int {
        var sizes: [Int32: Int] = [:]
        for group in groups { sizes[group, default: 0] += 1 }
        var own = [Int](repeating: 0, count: problem.people)
        for pair in barred where groups[pair.first] != groups[pair.second] {
            own[pair.first] += 1
            own[pair.second] += 1
        }
        var sum = 0
        for person in 0..<problem.people {
            sum += min(problem.rounds, problem.people - (sizes[groups[person]] ?? 1) - own[person])
        }
        return sum / 2
    }

    /// The answer with ``PairsAnswer/optimal`` set as its limits prove it.
    func judged(_ answer: PairsAnswer) -> PairsAnswer {
        var answer = answer
        let most = RoundPlan.mostSatOut(answer.sitsOut, people: problem.people)
        let alone = answer.sitsOut.reduce(0) { $0 + $1.count }
        let least = problem.people == 0 ? 0 : (alone + problem.people - 1) / problem.people
        answer.optimal =
            answer.pairs == answer.bound.pairs && answer.affinity == answer.bound.affinity && most == least
        return answer
    }
}
