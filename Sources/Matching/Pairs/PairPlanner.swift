public import Unconference

/// Plans rounds of pairs: most pairs, then fairly shared sitting out, then the greatest affinity.
///
/// One round is exact, with its proof. Several are exact rounds one after the other, each over the pairs that are left,
/// which ``improved(_:restart:seed:steps:stop:)`` then makes better; the limit is that of the best simple b-matching.
public struct PairPlanner: Sendable {
    /// The problem, whose numbers are sound.
    public let problem: PairsProblem
    let groups: [Int32]
    let barred: [PersonPair]

    /// A planner for a problem.
    ///
    /// - Throws: the findings about a problem that is not sound.
    public init(_ problem: PairsProblem) throws(Failure) {
        try problem.findings().throwIfErrors()
        self.problem = problem
        groups = MeetingGraph.groups(of: problem.organisations, people: problem.people)
        barred = problem.barred
    }

    /// One exact round after the other.
    ///
    /// - Parameter stop: asks to end early; the rounds are then filled in haste, and the limit is still valid.
    public func opening(stop: () -> Bool = { false }) -> PairsAnswer {
        var plan = RoundPlan(people: problem.people)
        var bound = PairsBound(pairs: 0, affinity: 0)
        for round in 0..<problem.rounds {
            let limit = round == 0 ? nil : RoundLimit(plan, rounds: problem.rounds, perRound: bound.pairs)
            let meetings = bestRound(besides: plan, limit: limit, stop: stop)
            if round == 0 {
                bound = PairsBound(pairs: meetings.bound.pairs, affinity: meetings.bound.affinity)
            }
            plan.rounds.append(meetings.pairs)
        }
        return answer(plan, oneRound: bound)
    }

    /// The best round besides those that are planned.
    func bestRound(
        besides plan: RoundPlan,
        limit: RoundLimit?,
        stop: () -> Bool
    ) -> (pairs: [PersonPair], bound: PairsBound) {
        let forbidden = barred + plan.rounds.joined()
        if let limit, limit.standIns > 0, !limit.mustMeet.isEmpty {
            let graph = MeetingGraph(
                people: problem.people,
                groups: groups,
                forbidden: forbidden,
                worth: problem.affinity,
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
                worth: problem.affinity
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

    /// The answer that a plan gives, with the limits that are known without further work.
    func answer(_ plan: RoundPlan, oneRound: PairsBound) -> PairsAnswer {
        let weights = SparseRows(people: problem.people, pairs: problem.affinity)
        var affinity = 0
        for pair in plan.rounds.joined() { affinity &+= Int(weights.value(pair.first, pair.second) ?? 0) }
        let pairs = plan.rounds.reduce(0) { $0 + $1.count }
        let mostPairs = min(problem.rounds * oneRound.pairs, mostPairsByPeople)
        var answer = PairsAnswer(
            rounds: plan.rounds.map { $0.sorted() },
            sitsOut: plan.rounds.map { plan.sitsOut($0) },
            pairs: pairs,
            affinity: affinity,
            bound: PairsBound(pairs: mostPairs, affinity: looseWorth(pairs: mostPairs)),
            optimal: false
        )
        if pairs == problem.rounds * oneRound.pairs {
            let product = problem.rounds.multipliedReportingOverflow(by: oneRound.affinity)
            if !product.overflow { answer.bound.affinity = min(answer.bound.affinity, product.partialValue) }
        }
        return judged(answer)
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
