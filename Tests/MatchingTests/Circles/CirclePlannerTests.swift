import Testing
import Unconference

@testable import Matching

@Suite struct CirclePlannerTests {
    static func answer(_ problem: CirclesProblem, steps: Int = 100_000, seed: UInt64 = 1) throws
        -> CirclesAnswer
    {
        let planner = try CirclePlanner(problem)
        return try planner.answer(
            from: (0..<2).map { planner.plan(restart: $0, seed: seed, steps: steps) { 0 } }
        )
    }

    static func problem(_ seed: Int) -> CirclesProblem {
        var dice = Dice(seed: UInt64(seed) &* 15_485_863)
        let people = 1 + dice.below(7)
        let smallest = 1 + dice.below(3)
        var problem = CirclesProblem(
            people: people,
            rounds: dice.below(3),
            smallest: smallest,
            largest: smallest + dice.below(3)
        )
        problem.organisations = (0..<people).map { _ in dice.below(3) == 0 ? nil : dice.below(3) }
        problem.stages = (0..<people).map { _ in dice.below(3) == 0 ? nil : dice.below(3) }
        problem.stageBonus = dice.below(4)
        for first in 0..<people {
            for second in (first + 1)..<max(first + 1, people) {
                if dice.below(8) == 0 { problem.met.append(PersonPair(first, second)) }
                if dice.below(2) == 0 {
                    problem.affinity.append(WeightedPair(first, second, weight: dice.below(9)))
                }
            }
        }
        return problem
    }

    @Test(arguments: 0..<6) func `is as good as trying everything, and within its limits, in small rooms`(
        batch: Int
    ) throws {
        for seed in (batch * 10)..<((batch + 1) * 10) {
            let problem = Self.problem(seed)
            let answer = try Self.answer(problem)
            #expect(CirclesInspection.findings(of: answer, for: problem).isEmpty, "seed \(seed)")
            let all = CirclesOracle.all(problem)
            guard let best = all.min() else { continue }
            #expect(answer.sameOrganisation == best.sameOrganisation, "seed \(seed)")
            #expect(answer.repeats == best.repeats, "seed \(seed)")
            #expect(answer.score == best.score, "seed \(seed)")
            #expect(all.allSatisfy { $0.score <= answer.bound.score }, "seed \(seed)")
            #expect(all.allSatisfy { $0.repeats >= answer.bound.repeats }, "seed \(seed)")
            #expect(all.allSatisfy { $0.sameOrganisation >= answer.bound.sameOrganisation }, "seed \(seed)")
        }
    }

    @Test(arguments: [
        (16, 4, 5), (25, 5, 6), (9, 3, 4), (20, 4, 5), (36, 6, 3), (49, 7, 8), (12, 3, 4), (64, 8, 9),
    ])
    func `finds the perfect plans that mathematics knows`(people: Int, size: Int, rounds: Int) throws {
        let problem = CirclesProblem(people: people, rounds: rounds, smallest: size, largest: size)
        let answer = try Self.answer(problem, steps: 1000)
        #expect(answer.repeats == 0)
        #expect(CirclesInspection.findings(of: answer, for: problem).isEmpty)
    }

    @Test func `keeps forbidden pairs apart`() throws {
        var problem = CirclesProblem(people: 8, rounds: 3, smallest: 4, largest: 4)
        for person in 0..<4 { problem.forbidden.append(PersonPair(person, person + 4)) }
        let answer = try Self.answer(problem)
        #expect(CirclesInspection.findings(of: answer, for: problem).isEmpty)
    }

    @Test func `names those who can't be kept apart`() throws {
        let problem = CirclesProblem(
            people: 4,
            rounds: 1,
            smallest: 2,
            largest: 2,
            forbidden: [PersonPair(0, 1), PersonPair(0, 2), PersonPair(0, 3)]
        )
        let failure = #expect(throws: Failure.self) { try Self.answer(problem) }
        #expect(failure?.findings.first?.code == "impossible")
        #expect(failure?.findings.first?.message.contains("0") == true)
    }

    @Test(arguments: [(7, [3, 4]), (3, [3]), (11, [5, 6]), (0, [])])
    func `uses the nearest sizes and says so`(
        people: Int,
        sizes: [Int]
    ) throws {
        let problem = CirclesProblem(people: people, rounds: 1, smallest: 4, largest: 6)
        let answer = try Self.answer(problem)
        #expect((answer.rounds.first ?? []).map(\.count).sorted() == sizes)
        #expect(answer.findings.isEmpty == (people == 11 || people == 0))
    }

    @Test func `gives the same circles for the same seed`() throws {
        let problem = Self.problem(33)
        #expect(try Self.answer(problem, steps: 5000) == Self.answer(problem, steps: 5000))
    }

    @Test func `does not trap on the greatest weights`() throws {
        var problem = CirclesProblem(
            people: 20,
            rounds: 2,
            smallest: 4,
            largest: 6,
            stageBonus: Int(Int32.max)
        )
        problem.stages = (0..<20).map { $0 % 5 }
        for first in 0..<20 {
            for second in (first + 1)..<20 {
                problem.affinity.append(WeightedPair(first, second, weight: Int(Int32.max) - first))
            }
        }
        let answer = try Self.answer(problem, steps: 5000)
        #expect(CirclesInspection.findings(of: answer, for: problem).isEmpty)
    }
}
