import Testing
import Unconference

@testable import Matching

@Suite struct PairPlannerTests {
    static func problem(_ seed: Int, people most: Int, rounds: Int) -> PairsProblem {
        var dice = Dice(seed: UInt64(seed) &* 7919)
        let people = dice.below(most + 1)
        var problem = PairsProblem(people: people, rounds: dice.below(rounds + 1))
        let organisations = [1, 2, 4][dice.below(3)]
        problem.organisations = (0..<people).map { _ in dice.below(3) == 0 ? nil : dice.below(organisations) }
        for first in 0..<people {
            for second in (first + 1)..<max(first + 1, people) {
                switch dice.below(10) {
                case 0: problem.forbidden.append(PersonPair(first, second))
                case 1: problem.met.append(PersonPair(second, first))
                case 2...5: problem.affinity.append(WeightedPair(first, second, weight: dice.below(20)))
                default: continue
                }
            }
        }
        return problem
    }

    @Test(arguments: 0..<8) func `keeps every rule and stays within its limits`(batch: Int) throws {
        for seed in (batch * 40)..<((batch + 1) * 40) {
            let problem = Self.problem(seed, people: 14, rounds: 5)
            let answer = try PairPlanner(problem).opening()
            #expect(PairsInspection.findings(of: answer, for: problem).isEmpty, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<6) func `never claims more than trying everything finds`(batch: Int) throws {
        for seed in (batch * 30)..<((batch + 1) * 30) {
            let problem = Self.problem(seed, people: 6, rounds: 3)
            let answer = try PairPlanner(problem).opening()
            let best = PairsOracle.best(problem)
            #expect(answer.bound.pairs >= best.pairs, "seed \(seed)")
            #expect(answer.pairs <= best.pairs, "seed \(seed)")
            if answer.pairs == best.pairs {
                #expect(answer.bound.affinity >= best.affinityOfMostPairs, "seed \(seed)")
            }
            if answer.optimal {
                let most = RoundPlan.mostSatOut(answer.sitsOut, people: problem.people)
                #expect(answer.pairs == best.pairs && most == best.sitsOut, "seed \(seed)")
                #expect(answer.affinity == best.affinity, "seed \(seed)")
            }
        }
    }

    /// The whole way: an opening, prices, and rounds made better.
    static func best(_ problem: PairsProblem, steps: Int) throws -> PairsAnswer {
        let planner = try PairPlanner(problem)
        let prices = planner.prices()
        let opening = planner.limited(planner.opening(), by: prices)
        let answers = (0..<2).map {
            planner.improved(opening, along: prices, restart: $0, seed: 1, steps: steps) { false }
        }
        return planner.limited(try #require(PairPlanner.best(answers)), by: prices)
    }

    @Test func `finds what trying everything finds in nearly all small rooms, and never claims more`() throws
    {
        var optimal = 0
        var proven = 0
        for seed in 0..<120 {
            let problem = Self.problem(seed, people: 6, rounds: 3)
            let answer = try Self.best(problem, steps: 60)
            let best = PairsOracle.best(problem)
            #expect(PairsInspection.findings(of: answer, for: problem).isEmpty, "seed \(seed)")
            #expect(answer.bound.pairs >= best.pairs, "seed \(seed)")
            if answer.pairs == best.pairs {
                #expect(answer.bound.affinity >= best.affinityOfMostPairs, "seed \(seed)")
            }
            let most = RoundPlan.mostSatOut(answer.sitsOut, people: problem.people)
            let isBest =
                answer.pairs == best.pairs && most == best.sitsOut && answer.affinity == best.affinity
            if answer.optimal { #expect(isBest, "seed \(seed)") }
            optimal += isBest ? 1 : 0
            proven += answer.optimal ? 1 : 0
        }
        #expect(optimal >= 115)
        #expect(proven >= 105)
    }

    @Test func `is optimal for one round, whatever the room`() throws {
        for seed in 0..<60 {
            var problem = Self.problem(seed, people: 9, rounds: 1)
            problem.rounds = 1
            let answer = try PairPlanner(problem).opening()
            let best = PairsOracle.best(problem)
            #expect(answer.optimal, "seed \(seed)")
            #expect(answer.pairs == best.pairs && answer.affinity == best.affinity, "seed \(seed)")
        }
    }

    @Test(arguments: [0, 1, 2, 3]) func `answers rooms of hardly anybody`(people: Int) throws {
        let answer = try PairPlanner(PairsProblem(people: people, rounds: 1)).opening()
        #expect(answer.pairs == people / 2)
        #expect(answer.optimal)
        #expect(answer.sitsOut.map(\.count) == [people % 2])
    }

    @Test func `pairs nobody if all are of one organisation or all pairs are forbidden`() throws {
        let colleagues = PairsProblem(people: 5, rounds: 2, organisations: Array(repeating: 3, count: 5))
        #expect(try PairPlanner(colleagues).opening().pairs == 0)
        var strangers = PairsProblem(people: 5, rounds: 2)
        for first in 0..<5 {
            for second in (first + 1)..<5 { strangers.forbidden.append(PersonPair(first, second)) }
        }
        let answer = try PairPlanner(strangers).opening()
        #expect(answer.pairs == 0)
        #expect(answer.optimal)
        #expect(answer.sitsOut == [[0, 1, 2, 3, 4], [0, 1, 2, 3, 4]])
    }

    @Test func `shares sitting out`() throws {
        let answer = try PairPlanner(PairsProblem(people: 7, rounds: 7)).opening()
        #expect(answer.pairs == 21)
        #expect(RoundPlan.mostSatOut(answer.sitsOut, people: 7) == 1)
    }

    @Test func `does not trap on the greatest weights`() throws {
        var problem = PairsProblem(people: 40, rounds: 3)
        for first in 0..<40 {
            for second in (first + 1)..<40 {
                problem.affinity.append(
                    WeightedPair(first, second, weight: Int(Int32.max) - (first * second) % 7)
                )
            }
        }
        let answer = try PairPlanner(problem).opening()
        #expect(PairsInspection.findings(of: answer, for: problem).isEmpty)
        #expect(answer.affinity > 59 * Int(Int32.max))
    }

    @Test func `says what is wrong with the numbers`() throws {
        let problem = PairsProblem(
            people: 3,
            rounds: 1,
            organisations: [0, 1],
            forbidden: [PersonPair(0, 0)],
            met: [PersonPair(0, 3)],
            affinity: [
                WeightedPair(0, 1, weight: 5), WeightedPair(1, 0, weight: 6), WeightedPair(1, 2, weight: -1),
            ]
        )
        let codes = problem.findings().map { "\($0.list) \($0.row ?? -1) \($0.finding.code)" }
        #expect(
            codes == [
                "organisations -1 wrong-length", "forbidden 0 same-person", "met 0 out-of-range",
                "affinity 2 out-of-range", "affinity 1 duplicate",
            ]
        )
        #expect(throws: Failure.self) { try PairPlanner(problem) }
    }

    @Test func `gives a valid plan when there is no time at all`() throws {
        let problem = Self.problem(5, people: 14, rounds: 5)
        let answer = try PairPlanner(problem).opening { true }
        #expect(PairsInspection.findings(of: answer, for: problem).isEmpty)
    }
}
