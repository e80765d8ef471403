import Planning
import Scheduling
import Testing
import Unconference

@Suite struct BoardFairTests {
    /// One slot, a room for two and a room for one: four who all wish most for topic 0, two of them a bit more.
    private var crowded: BoardProblem {
        BoardProblem(
            attendees: 6,
            slots: 2,
            rooms: [BoardRoom(capacity: 2)],
            topics: [BoardTopic(), BoardTopic(), BoardTopic()],
            interests: [
                BoardInterest(attendee: 0, topic: 0, weight: 30),
                BoardInterest(attendee: 0, topic: 1, weight: 30),
                BoardInterest(attendee: 1, topic: 0, weight: 30),
                BoardInterest(attendee: 1, topic: 1, weight: 30),
                BoardInterest(attendee: 2, topic: 0, weight: 29),
                BoardInterest(attendee: 3, topic: 1, weight: 29),
            ]
        )
    }

    private func fair(_ problem: BoardProblem, _ loss: Int, steps: Int = 300, threads: Int? = nil) throws
        -> BoardOutcome
    {
        let effort = Effort(.iterations(steps), seed: 3, threads: threads)
        return try BoardSolver.solve(problem, fairWithin: loss, effort: effort)
    }

    @Test func `gives up as little as it may so that everybody has a first wish`() throws {
        let best = try BoardSolver.solve(crowded, effort: Effort(.iterations(300)))
        #expect(best.answer.plan.objective == 120)
        #expect(best.fairness.withoutFirstWish == 2)
        let strict = try fair(crowded, 0)
        #expect(strict.answer.plan.objective == 120)
        #expect(strict.fairness.withoutFirstWish == 2)
        let lenient = try fair(crowded, 20)
        #expect(lenient.fairness.withoutFirstWish == 0)
        #expect(lenient.answer.plan.objective == 118)
        #expect(lenient.answer.bound >= 120)
        #expect(lenient.answer.findings.isEmpty)
    }

    @Test(arguments: 0..<8) func `is within what may be lost, and at least as fair as the best plan`(
        seed: Int
    )
        throws
    {
        var dice = Dice(seed: UInt64(seed))
        var problem = BoardProblem(
            attendees: 40,
            slots: 3,
            rooms: [8, 6, 5, 3].map { BoardRoom(capacity: $0) },
            topics: (0..<10).map { BoardTopic(hosts: [$0]) },
            interests: []
        )
        for attendee in 0..<40 {
            for topic in 0..<10 where dice.below(10) < 4 {
                problem.interests.append(
                    BoardInterest(attendee: attendee, topic: topic, weight: dice.below(4) == 0 ? 3 : 1)
                )
            }
        }
        let best = try BoardSolver.solve(problem, effort: Effort(.iterations(300), seed: 3))
        let outcome = try fair(problem, 30)
        let value = best.answer.plan.objective
        #expect(outcome.answer.plan.objective >= value - value * 30 / 1000)
        #expect(!best.fairness.isBetter(than: outcome.fairness))
        #expect(BoardInspection.findings(of: outcome.answer.plan, for: problem).isEmpty)
        #expect(try fair(problem, 30, threads: 1) == outcome, "the same on any threads")
    }

    @Test func `weights near the limit do no harm`() throws {
        var problem = crowded
        for index in problem.interests.indices {
            problem.interests[index].weight = BoardProblem.largest - index
        }
        let outcome = try fair(problem, 100, steps: 50)
        #expect(outcome.answer.findings.isEmpty)
        #expect(outcome.fairness.withoutFirstWish == 1)
    }
}
