import Scheduling
import Testing
import Unconference

@Suite struct BoardLimitTests {
    private func problem(_ seed: UInt64) -> BoardProblem {
        var random = RandomBoard(seed: seed &+ 100)
        return random.problem(
            attendees: 1 + random.below(7),
            slots: 1 + random.below(3),
            rooms: 1 + random.below(2),
            topics: 1 + random.below(5),
            weight: seed.isMultiple(of: 6) ? BoardProblem.largest : 3
        )
    }

    @Test(arguments: 1...60) func `is exactly the best objective where everything is looked at`(seed: UInt64)
        throws
    {
        let problem = problem(seed)
        let best = try #require(BruteForce(problem).solve()).objective
        let engine = try #require(BoardEngine(problem))
        var limit = BoardLimit(engine, plan: engine.restart(0, seed: 1, steps: 0))
        limit.enumerate()
        #expect(limit.bound == best)
        #expect(limit.isSettled)
    }

    @Test(arguments: 1...60) func `is never below the best objective, however short the proofs`(seed: UInt64)
        throws
    {
        let problem = problem(seed)
        let best = try #require(BruteForce(problem).solve()).objective
        let engine = try #require(BoardEngine(problem))
        var limit = BoardLimit(engine, plan: engine.restart(0, seed: 1, steps: 20))
        for round in 0..<5 {
            limit.improvePrices(rounds: 15 * round)
            limit.take(limit.tasks.map { $0.run(nodes: 1 + round * round * 20) { false } })
            #expect(limit.bound >= best)
        }
    }

    @Test(arguments: 1...8) func `gets tighter with work on larger boards`(seed: UInt64) throws {
        var random = RandomBoard(seed: seed)
        let problem = random.problem(attendees: 40, slots: 4, rooms: 3, topics: 18)
        let engine = try #require(BoardEngine(problem))
        let plan = engine.restart(0, seed: 1, steps: 1000)
        var limit = BoardLimit(engine, plan: plan)
        let first = limit.bound
        for _ in 0..<3 {
            limit.improvePrices(rounds: 40)
            limit.take(limit.tasks.map { $0.run(nodes: 500) { false } })
        }
        #expect(limit.bound >= plan.objective)
        #expect(limit.bound < first)
    }
}
