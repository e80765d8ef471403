import Matching
import Testing
import Unconference

@Suite struct CircleGreedyTests {
    /// Groups of five that belong together, hidden in a room of 1,200; everybody of one group may be of another employer.
    private func hidden(organisations: [Int?] = []) -> CirclesProblem {
        let people = 1200
        // 7 has no common divisor with 1,200, so each person has one number.
        let number = (0..<people).map { $0 * 7 % people }
        var affinity: [WeightedPair] = []
        for group in 0..<people / 5 {
            for one in 0..<5 {
                for other in 0..<one {
                    let (first, second) = (number[group * 5 + other], number[group * 5 + one])
                    affinity.append(WeightedPair(min(first, second), max(first, second), weight: 10))
                }
            }
        }
        return CirclesProblem(
            people: people,
            rounds: 2,
            smallest: 5,
            largest: 5,
            organisations: organisations,
            affinity: affinity
        )
    }

    private func plan(_ problem: CirclesProblem) throws -> CirclesAnswer {
        let planner = try CirclePlanner(problem)
        return try planner.answer(from: [planner.plan(restart: 0, seed: 1, steps: 2000) { 0 }])
    }

    @Test func `a large room begins with those who belong together, in one round of two`() throws {
        let answer = try plan(hidden())
        #expect(answer.score >= 1200 / 5 * 10 * 10)
        #expect(answer.repeats == 0)
        #expect(answer.findings.isEmpty)
        #expect(Set(answer.rounds[1].joined()).count == 1200)
    }

    @Test func `colleagues who belong together are kept apart from the beginning`() throws {
        // Numbers 0 and 7 are of one group, and so are 35 and 42.
        var organisations = [Int?](repeating: nil, count: 1200)
        for person in [0, 7, 35, 42] { organisations[person] = 1 }
        let answer = try plan(hidden(organisations: organisations))
        #expect(answer.sameOrganisation == 0)
        #expect(answer.repeats == 0)
    }
}
