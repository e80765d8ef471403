public import Unconference

/// Plans circles: fewest colleagues together, fewest repeats, then the greatest score.
///
/// Constructions of ``CircleDesign`` where one is known, and ``CircleSearch`` from there and from chance.
public struct CirclePlanner: Sendable {
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
        guard problem.people > 0, let first = sizes.counts.first else {
            return CirclePlan(rounds: Array(repeating: [], count: problem.rounds), tally: CircleTally())
        }
        var counter = WorkCounter(steps: steps, spent: spent)
        var dice = Dice(seed: seed &+ UInt64(restart) &* 0x9E37_79B9_7F4A_7C15)
        var best: (plan: CirclePlan, counts: [Int])?
        var trials = sizes.counts.prefix(12).map { Array(repeating: $0, count: problem.rounds) }
        if trials.isEmpty || problem.rounds == 0 {
            return CirclePlan(rounds: Array(repeating: [], count: problem.rounds), tally: CircleTally())
        }
        // A short look at each number of circles, then at rounds of different numbers; the best gets the rest of the time.
        for pass in 0..<2 where trials.count > 1 || pass == 1 {
            for (index, counts) in trials.enumerated() {
                let share =
                    CircleSearch.whole / 8 * pass + CircleSearch.whole / 8 * (index + 1) / trials.count
                let task = CircleTask(counts: counts, restart: restart, until: share)
                let found = search(task, dice: &dice, counter: &counter)
                if best.map({ found.tally < $0.plan.tally }) ?? true { best = (found, counts) }
            }
            trials = neighbours(of: best?.counts ?? [])
        }
        let counts = best?.counts ?? trials.first ?? []
        let task = CircleTask(
            counts: counts.isEmpty ? [first] : counts,
            restart: restart,
            until: CircleSearch.whole
        )
        let found = search(task, dice: &dice, counter: &counter)
        guard let best, best.plan.tally < found.tally else { return found }
        return best.plan
    }

    /// The numbers of circles of all rounds, with one more or one less in some of the rounds.
    private func neighbours(of counts: [Int]) -> [[Int]] {
        guard let usual = counts.first, counts.count > 1 else { return [] }
        var found: [[Int]] = []
        for other in [usual - 1, usual + 1] where sizes.counts.contains(other) {
            for changed in 1..<min(4, counts.count) {
                found.append(counts.indices.map { $0 < changed ? other : usual })
            }
        }
        return found
    }

    private func search(_ task: CircleTask, dice: inout Dice, counter: inout WorkCounter) -> CirclePlan {
        let start = counter.done
        let scale = usualAffinity
        let weight = scale * [8, 4, 16, 6][task.restart % 4]
        let goal = CircleTally(
            forbidden: 0,
            sameOrganisation: bound.sameOrganisation,
            repeats: bound.repeats,
            score: bound.score
        )
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
            let middle = start + (task.until - start) / 4
            work.relabel(hottest: scale * 4) { counter.passed($0, from: start, to: middle) }
            best = CirclePlan(rounds: work.arrangement, tally: work.best)
            if work.best <= goal { return CirclePlan(rounds: work.arrangement, tally: work.best) }
        }
        let from = counter.done
        let work = search(
            from: (0..<problem.rounds).map { _ in
                var people = (0..<Int32(problem.people)).map { $0 }
                dice.shuffle(&people)
                return people
            }
        )
        let isPlain = problem.affinity.isEmpty && problem.stageBonus == 0
        work.anneal(hottest: isPlain ? weight / 2 : scale * 2) {
            counter.passed($0, from: from, to: task.until)
        }
        let found = CirclePlan(rounds: work.arrangement, tally: work.best)
        guard let best, best.tally < found.tally else { return found }
        return best
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
        var best = CirclePlan(rounds: Array(repeating: [], count: problem.rounds), tally: CircleTally())
        for (number, plan) in plans.enumerated() where number == 0 || plan.tally < best.tally { best = plan }
        if best.tally.forbidden > 0 { throw apart(best) }
        let answer = CirclesAnswer(
            rounds: best.rounds.map { $0.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) } },
            sameOrganisation: best.tally.sameOrganisation,
            repeats: best.tally.repeats,
            score: best.tally.score,
            bound: bound,
            findings: sizes.finding.map { [$0] } ?? []
        )
        let broken = CirclesInspection.findings(of: answer, for: problem)
        if broken.hasErrors { throw Failure(broken) }
        return answer
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
