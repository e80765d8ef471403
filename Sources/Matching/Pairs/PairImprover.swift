import Unconference

/// Makes rounds better two by two, and plans all of them anew along the prices of the best b-matching.
///
/// Two rounds together are circles and paths of people; turning some of them around changes nothing but which of the two
/// rounds a pair is in, and then each of the two can be made best again besides the others.
///
/// By the prices every pair is worth its two prices and something beyond. Rounds without anybody sitting out all collect the
/// same prices; what counts is to use each pair that is worth more in some round, no matter which. So a round is not
/// paid for what a pair is worth beyond its prices, but for the pairs that have to be used now, because one of the two has
/// as many good pairs left as there are rounds.
struct PairImprover {
    let planner: PairPlanner
    let prices: [Int64]
    let opening: PairsAnswer
    /// Good pairs, and some more for each person.
    let candidates: [Candidate]

    /// The candidates with twice their worth.
    let worth: [WeightedPair]

    /// A pair that may well be used.
    struct Candidate: Sendable {
        var pair: PersonPair
        /// Twice what it is worth.
        var worth: Int64
        /// Twice what it is worth, or its two prices if they are less.
        var capped: Int64
        /// Whether it is worth at least its prices.
        var isGood: Bool
    }

    init(_ planner: PairPlanner, prices: RoundPrices, opening: PairsAnswer, graph: MeetingGraph) {
        self.planner = planner
        self.prices = prices.prices
        self.opening = opening
        let most = 3 * planner.problem.rounds + 12
        var kept: Set<PersonPair> = []
        var candidates: [Candidate] = []
        for person in 0..<graph.people {
            let row = graph.worth.row(person).map { index in
                let other = Int(graph.worth.columns[index])
                let sum = prices.prices[person] + prices.prices[other]
                return (other: other, worth: 2 * graph.worth.values[index], sum: sum)
            }
            let best = row.sorted { ($1.worth - $1.sum, $0.other) < ($0.worth - $0.sum, $1.other) }
            for (rank, entry) in best.enumerated() where rank < most || entry.worth >= entry.sum {
                let pair = PersonPair(person, entry.other)
                guard kept.insert(pair).inserted else { continue }
                candidates.append(
                    Candidate(
                        pair: pair,
                        worth: entry.worth,
                        capped: min(entry.worth, entry.sum),
                        isGood: entry.worth >= entry.sum
                    )
                )
            }
        }
        self.candidates = candidates
        worth = candidates.map { WeightedPair($0.pair.first, $0.pair.second, weight: Int($0.worth)) }
    }

    /// The best answer found within a number of rounds planned anew, or until `stop`.
    func run(restart: Int, seed: UInt64, steps: Int?, stop: () -> Bool) -> PairsAnswer {
        var dice = Dice(seed: seed &+ UInt64(restart + 1) &* 0x9E37_79B9_7F4A_7C15)
        let rounds = planner.problem.rounds
        var left = steps ?? .max
        var best = opening
        var plan = RoundPlan(people: planner.problem.people, rounds: opening.rounds)
        if restart % 2 == 1, left >= rounds {
            plan = planAnew(dice: &dice, stop: stop)
            left -= rounds
        }
        while left > 0, !stop() {
            let found = planner.answer(plan, bound: opening.bound)
            if Self.isBetter(found, best) { best = found }
            if best.affinity >= opening.bound.affinity, best.pairs >= opening.bound.pairs { break }
            let one = dice.below(rounds)
            let other = (one + 1 + dice.below(rounds - 1)) % rounds
            var next = plan
            next.exchange(one, other, dice: &dice)
            for place in [one, other] {
                var others = next
                others.rounds.remove(at: place)
                let anew = roundAnew(besides: others, worth: worth, stop: stop)
                if value(anew) >= value(next.rounds[place]) { next.rounds[place] = anew }
                left -= 1
            }
            if value(next.rounds[one]) + value(next.rounds[other])
                >= value(plan.rounds[one]) + value(plan.rounds[other])
            {
                plan = next
            }
        }
        let found = planner.answer(plan, bound: opening.bound)
        return Self.isBetter(found, best) ? found : best
    }

    /// All rounds anew, each paid along the prices.
    private func planAnew(dice: inout Dice, stop: () -> Bool) -> RoundPlan {
        var plan = RoundPlan(people: planner.problem.people)
        let usual = max(
            1,
            candidates.isEmpty ? 1 : candidates.reduce(0) { $0 + $1.worth } / Int64(candidates.count)
        )
        let urge = max(1, usual >> Int64(2 + dice.below(5)))
        for number in 0..<planner.problem.rounds {
            let worth = weights(besides: plan, left: planner.problem.rounds - number, urge: urge, dice: &dice)
            plan.rounds.append(roundAnew(besides: plan, worth: worth, stop: stop))
        }
        return plan
    }

    /// What the pairs are paid in the next round.
    private func weights(besides plan: RoundPlan, left: Int, urge: Int64, dice: inout Dice) -> [WeightedPair]
    {
        let used = Set(plan.rounds.joined())
        var good = [Int](repeating: 0, count: planner.problem.people)
        for candidate in candidates where candidate.isGood && !used.contains(candidate.pair) {
            good[candidate.pair.first] += 1
            good[candidate.pair.second] += 1
        }
        return candidates.map { candidate in
            var worth = candidate.capped
            if candidate.isGood {
                for person in [candidate.pair.first, candidate.pair.second] where good[person] >= left {
                    worth += urge * Int64(min(4, 1 + good[person] - left))
                }
            }
            worth += Int64(dice.below(Int(urge / 2 + 1)))
            return WeightedPair(candidate.pair.first, candidate.pair.second, weight: Int(worth))
        }
    }

    private func roundAnew(besides plan: RoundPlan, worth: [WeightedPair], stop: () -> Bool) -> [PersonPair] {
        let perRound = opening.rounds.map(\.count).max() ?? 0
        let limit = RoundLimit(plan, rounds: planner.problem.rounds, perRound: perRound)
        return planner.bestRound(besides: plan, worth: worth, limit: limit, stop: stop).pairs
    }

    /// Pairs count more than any affinity.
    private func value(_ round: [PersonPair]) -> Int64 {
        round.reduce(Int64(round.count) << 44) { $0 + (planner.weights.value($1.first, $1.second) ?? 0) }
    }

    /// Whether an answer is better: more pairs, then sitting out shared better, then more affinity.
    static func isBetter(_ one: PairsAnswer, _ other: PairsAnswer) -> Bool {
        let people = one.rounds.isEmpty ? 0 : 2 * one.rounds[0].count + one.sitsOut[0].count
        if one.pairs != other.pairs { return one.pairs > other.pairs }
        let out = RoundPlan.mostSatOut(one.sitsOut, people: people)
        let otherOut = RoundPlan.mostSatOut(other.sitsOut, people: people)
        return out != otherOut ? out < otherOut : one.affinity > other.affinity
    }
}
