public import Unconference

/// Plans circles: fewest colleagues together, fewest repeats, then the greatest score.
///
/// Constructions of ``CircleDesign`` where one is known, and ``CircleSearch`` from there and from chance.
public struct CirclePlanner: Sendable {
    /// How many steps one search has for each person and round; less in small rooms, which are soon searched.
    static let stepsPerSeat = 4000

    /// The problem, whose numbers are sound.
    public let problem: CirclesProblem
    let relations: CircleRelations
    let sizes: CircleSizes
    /// What is proven about every arrangement.
    public let bound: CirclesBound

    /// A planner for a problem.
    ///
    /// - Throws: the findings about a problem that is not sound.
    public init(_ problem: CirclesProblem) throws(Failure) {
        try problem.findings().throwIfErrors()
        self.problem = problem
        relations = CircleRelations(problem)
        sizes = CircleSizes(people: problem.people, smallest: problem.smallest, largest: problem.largest)
        bound = CircleBounds(problem: problem, relations: relations, counts: sizes.counts).bound()
        let least = sizes.counts.map { problem.people / $0 }.min() ?? 0
        for person in 0..<problem.people {
            let apart = relations.forbidden.row(person).count
            guard apart > problem.people - least else { continue }
            throw Failure(
                "impossible",
                "person \(person) must be kept apart from \(apart) of \(problem.people - 1) others",
                help: "a circle has at least \(least) people"
            )
        }
    }

    /// One search from its own seed.
    ///
    /// - Parameters:
    ///   - restart: the number of this search among several; each begins differently.
    ///   - seed: the seed of all of them.
    ///   - steps: how many steps it has, or nil if `spent` says when the work is done.
    ///   - spent: the share of the time that is over, 0…1; 1 at once if somebody interrupts.
    public func plan(restart: Int, seed: UInt64, steps: Int?, spent: @escaping () -> Double) -> CirclePlan {
        guard problem.people > 0, problem.rounds > 0, !sizes.counts.isEmpty else {
            return CirclePlan(rounds: Array(repeating: [], count: problem.rounds), tally: CircleTally())
        }
        var counter = WorkCounter(steps: steps, spent: spent)
        var dice = Dice(seed: seed &+ UInt64(restart) &* 0x9E37_79B9_7F4A_7C15)
        let usual = problem.people * problem.rounds * min(Self.stepsPerSeat, 200 + 50 * problem.people)
        var best: (plan: CirclePlan, counts: [Int])?
        @discardableResult
        func look(_ counts: [Int], length: Int) -> CircleTally {
            let weight = [8, 4, 16, 6][(restart + dice.below(3)) % 4]
            let task = CircleTask(counts: counts, length: max(1, length), weight: Int64(weight))
            let found = search(task, dice: &dice, counter: &counter)
            if best.map({ found.tally < $0.plan.tally }) ?? true { best = (found, counts) }
            return found.tally
        }
        // A short look at each number of circles, a longer one at the best of them, then again and again at the best one and
        // those near it. The very first tells how fast the machine is.
        var trials = sizes.counts.prefix(12).map { Array(repeating: $0, count: problem.rounds) }
        if trials.count > 1 {
            look(trials[0], length: usual / 64)
            var share = 6
            while trials.count > 1, !counter.isOver {
                let length = min(usual / 2, counter.left / (share * trials.count))
                var found: [(counts: [Int], tally: CircleTally)] = []
                for counts in trials where !counter.isOver {
                    found.append((counts, look(counts, length: length)))
                }
                let kept = found.sorted { ($0.tally, $0.counts[0]) < ($1.tally, $1.counts[0]) }
                trials = kept.prefix(trials.count / 3).map(\.counts)
                share = 4
            }
        }
        while best == nil || !counter.isOver, best.map({ $0.plan.tally > goal }) ?? true {
            var counts = best?.counts ?? []
            if counts.isEmpty { counts = Array(repeating: sizes.counts[0], count: problem.rounds) }
            if best != nil, sizes.counts.count > 1, dice.below(4) == 0 {
                counts = varied(counts, dice: &dice)
            }
            let length = counter.left < usual * 2 ? counter.left : usual
            look(counts, length: length)
        }
        return best?.plan ?? CirclePlan(rounds: [], tally: CircleTally())
    }

    /// The numbers of circles of all rounds, changed in some of them.
    private func varied(_ counts: [Int], dice: inout Dice) -> [Int] {
        var counts = counts
        let sure = dice.below(counts.count)
        for round in counts.indices where round == sure || dice.below(3) == 0 {
            let near = sizes.counts.filter { abs($0 - counts[round]) <= 2 && $0 != counts[round] }
            if !near.isEmpty { counts[round] = near[dice.below(near.count)] }
        }
        return counts
    }

    private func search(_ task: CircleTask, dice: inout Dice, counter: inout WorkCounter) -> CirclePlan {
        let scale = usualAffinity
        let weight = scale * task.weight
        func search(from plan: [[Int32]]) -> CircleSearch {
            CircleSearch(
                relations,
                plan: plan,
                sizes: task.counts.map { CircleSizes.sizes(people: problem.people, circles: $0) },
                stageBonus: problem.stageBonus,
                weight: weight,
                goal: goal,
                seed: dice.next()
            )
        }
        var best: CirclePlan?
        if let circles = task.counts.first, task.counts.allSatisfy({ $0 == circles }),
            let design = CircleDesign.rounds(people: problem.people, circles: circles, rounds: problem.rounds)
        {
            var people = (0..<Int32(problem.people)).map { $0 }
            dice.shuffle(&people)
            let work = search(from: design.map { round in round.map { people[Int($0)] } })
            let start = counter.made
            work.relabel(hottest: scale * 4) { counter.passed($0, since: start, of: task.length / 4) }
            best = CirclePlan(rounds: work.arrangement, tally: work.best)
            if work.best <= goal { return CirclePlan(rounds: work.arrangement, tally: work.best) }
        }
        let start = counter.made
        let isLarge = problem.people > CircleRelations.tableLimit
        let work = search(from: isLarge ? greedy(task, &dice) : chance(&dice))
        let isPlain = problem.affinity.isEmpty && problem.stageBonus == 0
        // A good beginning is not to be shaken until nothing is left of it.
        let hottest = isLarge ? max(1, scale / 4) : scale * 2
        work.anneal(hottest: isPlain ? weight / 2 : hottest) {
            counter.passed($0, since: start, of: task.length)
        }
        let found = CirclePlan(rounds: work.arrangement, tally: work.best)
        guard let best, best.tally < found.tally else { return found }
        return best
    }

    private func chance(_ dice: inout Dice) -> [[Int32]] {
        (0..<problem.rounds).map { _ in
            var people = (0..<Int32(problem.people)).map { $0 }
            dice.shuffle(&people)
            return people
        }
    }

    private func greedy(_ task: CircleTask, _ dice: inout Dice) -> [[Int32]] {
        let sizes = task.counts.map { CircleSizes.sizes(people: problem.people, circles: $0) }
        return CircleGreedy.rounds(relations, sizes: sizes, dice: &dice)
    }

    /// What no arrangement can exceed.
    private var goal: CircleTally {
        CircleTally(
            forbidden: 0,
            sameOrganisation: bound.sameOrganisation,
            repeats: bound.repeats,
            score: bound.score
        )
    }

    /// The mean of the listed affinities, or the bonus where none is listed.
    private var usualAffinity: Int64 {
        let weights = problem.affinity.map(\.weight)
        guard !weights.isEmpty else { return Int64(max(16, problem.stageBonus)) }
        return Int64(max(1, weights.reduce(0, +) / weights.count))
    }

    /// The best of several plans, with its limits, inspected.
    ///
    /// - Throws: the pairs that could not be kept apart, or the rules that our own answer breaks.
    public func answer(from plans: [CirclePlan]) throws(Failure) -> CirclesAnswer {
        let none = CirclePlan(rounds: Array(repeating: [], count: problem.rounds), tally: CircleTally())
        let order = plans.enumerated().sorted {
            ($0.element.tally, $0.offset) < ($1.element.tally, $1.offset)
        }
        .map(\.element)
        if let best = order.first, best.tally.forbidden > 0 { throw apart(best) }
        let kept = order.isEmpty ? [none] : order.filter { $0.tally.forbidden == 0 }
        var (answer, findings) = try SoundAnswer.first(of: kept.map(answer)) {
            CirclesInspection.findings(of: $0, for: problem)
        }
        answer.findings += findings
        return answer
    }

    private func answer(_ plan: CirclePlan) -> CirclesAnswer {
        CirclesAnswer(
            rounds: plan.rounds.map { $0.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) } },
            sameOrganisation: plan.tally.sameOrganisation,
            repeats: plan.tally.repeats,
            score: plan.tally.score,
            bound: bound,
            findings: sizes.finding.map { [$0] } ?? []
        )
    }

    private func apart(_ plan: CirclePlan) -> Failure {
        var together: Set<PersonPair> = []
        for circle in plan.rounds.joined() {
            for (place, person) in circle.enumerated() {
                for other in circle.dropFirst(place + 1) where relations.forbidden.value(person, other) != nil
                {
                    together.insert(PersonPair(person, other))
                }
            }
        }
        return Failure(
            together.sorted().map { pair in
                Finding(
                    .error,
                    "impossible",
                    "\(pair.first) and \(pair.second) must never sit together, and no seats keep them apart",
                    help: "more or larger circles, or fewer forbidden pairs, would"
                )
            }
        )
    }
}
