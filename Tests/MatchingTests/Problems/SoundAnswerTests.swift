import Matching
import Testing
import Unconference

@Suite struct SoundAnswerTests {
    private func pairs(_ problem: PairsProblem) throws -> PairsAnswer {
        try PairPlanner(problem).opening { false }
    }

    @Test func `an answer that breaks a rule is dropped and reported, and the next best one is given`() throws
    {
        let problem = PairsProblem(people: 4, rounds: 1, organisations: [0, 0, 1, 1], affinity: [])
        let good = try pairs(problem)
        var bad = good
        bad.rounds = [[PersonPair(0, 1), PersonPair(2, 3)]]
        let (answer, findings) = try SoundAnswer.first(of: [bad, good]) {
            PairsInspection.findings(of: $0, for: problem)
        }
        #expect(answer == good)
        #expect(findings.map(\.code) == ["broken-rule"])
        #expect(findings.map(\.severity) == [.warning])
        #expect(findings.first?.message == "0 and 1 are of one organisation")
    }

    @Test func `where none is sound, the rules are named and nothing is given`() throws {
        let problem = PairsProblem(people: 4, rounds: 1, organisations: [0, 0, 1, 1], affinity: [])
        var bad = try pairs(problem)
        bad.pairs += 1
        #expect(throws: Failure.self) {
            try SoundAnswer.first(of: [bad, bad]) { PairsInspection.findings(of: $0, for: problem) }
        }
    }

    private let circles = CirclesProblem(
        people: 6,
        rounds: 2,
        smallest: 3,
        largest: 3,
        organisations: [0, 0, 1, nil, nil, nil],
        stages: [0, 1, 2, nil, 1, 1],
        forbidden: [PersonPair(0, 5)],
        met: [PersonPair(3, 4)],
        affinity: [WeightedPair(2, 0, weight: 7)],
        stageBonus: 2
    )

    @Test func `circles are counted from the problem alone`() throws {
        let planner = try CirclePlanner(circles)
        let plans = [planner.plan(restart: 0, seed: 1, steps: 200) { 0 }]
        let answer = try planner.answer(from: plans)
        #expect(CirclesInspection.findings(of: answer, for: circles).isEmpty)
        let breaks: [(inout CirclesAnswer) -> Void] = [
            { $0.score += 1 }, { $0.repeats += 1 }, { $0.sameOrganisation += 1 }, { $0.rounds.removeLast() },
            { $0.rounds[0][0] = [0, 0, 1] }, { $0.rounds[1].removeLast() }, { $0.rounds[0][0].append(9) },
            { $0.rounds[0] = [[0, 1, 5], [2, 3, 4]] }, { $0.bound.score = answer.score - 1 },
        ]
        for (number, breaking) in breaks.enumerated() {
            var broken = answer
            breaking(&broken)
            #expect(!CirclesInspection.findings(of: broken, for: circles).isEmpty, "way \(number)")
        }
    }

    @Test func `a repeat is a meeting too many, and those who met before repeat from the first`() throws {
        let planner = try CirclePlanner(circles)
        var answer = try planner.answer(from: [planner.plan(restart: 0, seed: 1, steps: 200) { 0 }])
        answer.rounds = [[[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]]]
        // 3 and 4 repeat twice, five other pairs once; 0 and 1 are colleagues, twice.
        (answer.repeats, answer.sameOrganisation) = (7, 2)
        // Twice: 7 for 0 and 2, two more stages than one in the first circle, none in the second.
        answer.score = 2 * (7 + 4 + 0)
        (answer.bound.repeats, answer.bound.score) = (0, 1000)
        #expect(CirclesInspection.findings(of: answer, for: circles).isEmpty)
    }
}
