import Planning
import Scheduling
import Testing
import Unconference

@Suite struct BoardKeepingTests {
    /// Two rooms, two slots, four topics whose places hardly matter, on a board that was announced.
    private var announced: BoardProblem {
        var problem = BoardProblem(
            attendees: 40,
            slots: 2,
            rooms: [BoardRoom(capacity: 40), BoardRoom(capacity: 40)],
            topics: (0..<4).map { BoardTopic(hosts: [$0]) },
            interests: []
        )
        for attendee in 4..<40 {
            problem.interests.append(BoardInterest(attendee: attendee, topic: attendee % 4, weight: 3))
        }
        problem.previous = (0..<4).map { BoardPlacement(topic: $0, slot: $0 / 2, room: $0 % 2) }
        return problem
    }

    @Test func `moves nothing when the earlier board is as good as any`() throws {
        let outcome = try BoardSolver.solve(announced, keepingWithin: 10, effort: Effort(.iterations(300)))
        #expect(outcome.answer.plan.moves == 0)
        #expect(outcome.answer.plan.objective == 36 * 3)
        #expect(outcome.answer.findings.isEmpty)
    }

    @Test func `moves only the topic whose place was lost`() throws {
        var problem = announced
        problem.slots = 3
        problem.blocked = [BoardCell(slot: 0, room: 0)]
        let outcome = try BoardSolver.solve(problem, keepingWithin: 10, effort: Effort(.iterations(300)))
        #expect(outcome.answer.plan.moves == 1)
        #expect(outcome.answer.plan.board.count == 4)
        #expect(outcome.answer.plan.objective == 36 * 3)
    }

    @Test func `gives up no more than it may for fewer moves`() throws {
        var problem = announced
        problem.slots = 3
        problem.interests = []
        for attendee in 4..<40 {
            problem.interests.append(BoardInterest(attendee: attendee, topic: 0, weight: 2))
            problem.interests.append(BoardInterest(attendee: attendee, topic: 1, weight: 2))
        }
        let strict = try BoardSolver.solve(problem, keepingWithin: 0, effort: Effort(.iterations(300)))
        #expect(strict.answer.plan.objective == 36 * 4)
        #expect(strict.answer.plan.moves == 1)
        let lenient = try BoardSolver.solve(problem, keepingWithin: 500, effort: Effort(.iterations(300)))
        #expect(lenient.answer.plan.objective == 36 * 2)
        #expect(lenient.answer.plan.moves == 0)
    }

    @Test(arguments: 0..<12) func `moves as little as any plan that is as good`(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed))
        var problem = BoardProblem(
            attendees: 9,
            slots: 2,
            rooms: [BoardRoom(capacity: 3 + dice.below(7)), BoardRoom(capacity: 2 + dice.below(5))],
            topics: (0..<5).map { BoardTopic(hosts: [$0 % 4]) },
            interests: []
        )
        for attendee in 0..<9 {
            for topic in 0..<5 where dice.below(10) < 5 {
                problem.interests.append(
                    BoardInterest(attendee: attendee, topic: topic, weight: 1 + dice.below(3))
                )
            }
        }
        problem.previous = (0..<4).map { BoardPlacement(topic: $0, slot: $0 / 2, room: $0 % 2) }
        if dice.below(2) == 0 { problem.blocked = [BoardCell(slot: dice.below(2), room: dice.below(2))] }
        let oracle = try #require(KeepingOracle(problem))
        let fewest = oracle.fewestMoves { $0 - $0 / 1000 * 30 - $0 % 1000 * 30 / 1000 }
        let outcome = try BoardSolver.solve(problem, keepingWithin: 30, effort: Effort(.iterations(400)))
        #expect(outcome.answer.plan.moves == fewest)
        #expect(BoardInspection.findings(of: outcome.answer.plan, for: problem).isEmpty)
    }
}
