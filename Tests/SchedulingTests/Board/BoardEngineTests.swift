import Scheduling
import Testing
import Unconference

@Suite struct BoardEngineTests {
    @Test(arguments: 1...40) func `finds the best plan of a tiny board, and never bounds it below`(
        seed: UInt64
    ) throws {
        var random = RandomBoard(seed: seed)
        let problem = random.problem(
            attendees: 1 + random.below(6),
            slots: 1 + random.below(3),
            rooms: 1 + random.below(2),
            topics: 1 + random.below(5),
            weight: seed.isMultiple(of: 5) ? BoardProblem.largest : 3
        )
        let best = try #require(BruteForce(problem).solve())
        let engine = try #require(BoardEngine(problem))
        let plans = (0..<4).map { engine.restart($0, seed: seed, steps: 800) }
        let answer = engine.answer(plans, bound: engine.bound())
        #expect(answer.findings.isEmpty)
        #expect(answer.bound >= best.objective)
        #expect(answer.plan.objective == best.objective)
        #expect(answer.plan.board.count == best.placed)
        #expect(answer.plan.moves == best.moves)
        #expect(answer.unplaced.count == problem.topics.count - best.placed)
    }

    @Test(arguments: 1...12) func `keeps every rule on larger boards, whenever it is stopped`(seed: UInt64)
        throws
    {
        var random = RandomBoard(seed: seed)
        let problem = random.problem(attendees: 30, slots: 4, rooms: 3, topics: 14)
        let engine = try #require(BoardEngine(problem))
        var left = random.below(40)
        let plan = engine.restart(0, seed: seed, steps: 2000) {
            left -= 1
            return left < 0
        }
        #expect(BoardInspection.findings(of: plan, for: problem).isEmpty)
        #expect(engine.bound() >= plan.objective)
    }

    @Test func `gives the same plan for the same seed and steps`() throws {
        var random = RandomBoard(seed: 3)
        let problem = random.problem(attendees: 30, slots: 4, rooms: 3, topics: 14)
        let engine = try #require(BoardEngine(problem))
        let first = engine.restart(2, seed: 9, steps: 3000)
        #expect(try #require(BoardEngine(problem)).restart(2, seed: 9, steps: 3000) == first)
        #expect(engine.restart(2, seed: 9, steps: 10, from: first).objective >= first.objective)
    }

    @Test(arguments: [
        BoardProblem(attendees: 0, slots: 0, rooms: [], topics: [], interests: []),
        BoardProblem(attendees: 3, slots: 2, rooms: [BoardRoom(capacity: 5)], topics: [], interests: []),
        BoardProblem(attendees: 3, slots: 2, rooms: [], topics: [BoardTopic(hosts: [1])], interests: []),
        BoardProblem(
            attendees: 3,
            slots: 0,
            rooms: [BoardRoom(capacity: 5)],
            topics: [BoardTopic()],
            interests: [BoardInterest(attendee: 0, topic: 0, weight: 1)]
        ),
        BoardProblem(
            attendees: 0,
            slots: 2,
            rooms: [BoardRoom(capacity: 5)],
            topics: [BoardTopic()],
            interests: []
        ),
        BoardProblem(
            attendees: 1,
            slots: 1,
            rooms: [BoardRoom(capacity: 0)],
            topics: [BoardTopic(hosts: [0])],
            interests: []
        ),
    ])
    func `answers degenerate problems`(problem: BoardProblem) throws {
        let engine = try #require(BoardEngine(problem))
        let answer = engine.answer([engine.restart(0, seed: 1, steps: 100)], bound: engine.bound())
        #expect(answer.findings.isEmpty)
        #expect(answer.plan.objective == 0)
        #expect(answer.isOptimal)
        #expect(answer.unplaced.count + answer.plan.board.count == problem.topics.count)
    }

    @Test func `takes numbers near 2³¹ in stride, with memory for what is there`() throws {
        let largest = BoardProblem.largest
        let problem = BoardProblem(
            attendees: largest,
            slots: largest,
            rooms: [BoardRoom(capacity: largest)],
            topics: [BoardTopic(hosts: [largest - 1]), BoardTopic(unavailableSlots: [0, largest - 1])],
            interests: [
                BoardInterest(attendee: 7, topic: 0, weight: largest),
                BoardInterest(attendee: largest - 2, topic: 1, weight: largest),
                BoardInterest(attendee: largest - 1, topic: 0, weight: largest),
            ],
            absent: [BoardAbsence(attendee: 7, slot: largest - 2)],
            previous: [BoardPlacement(topic: 0, slot: largest - 1, room: largest)],
            moveCost: largest
        )
        #expect(problem.findings().isEmpty)
        let engine = try #require(BoardEngine(problem))
        let answer = engine.answer([engine.restart(0, seed: 1, steps: 500)], bound: engine.bound())
        #expect(answer.plan.objective == largest)
        #expect(answer.isOptimal)
        #expect(answer.findings.isEmpty)
    }

    @Test func `returns the last good plan and says so when a plan breaks a rule`() throws {
        var random = RandomBoard(seed: 5)
        let problem = random.problem(attendees: 10, slots: 2, rooms: 2, topics: 5)
        let engine = try #require(BoardEngine(problem))
        let good = engine.restart(0, seed: 1, steps: 100)
        var bad = good
        bad.objective += 1
        let answer = engine.answer([good, bad], bound: engine.bound())
        #expect(answer.plan == good)
        #expect(answer.findings.map(\.code) == ["broken-plan"])
        #expect(answer.findings.map(\.severity) == [.warning])
        let fallback = engine.answer([bad], bound: engine.bound())
        #expect(fallback.plan.board == problem.locks)
        #expect(BoardInspection.findings(of: fallback.plan, for: problem).isEmpty)
    }

    @Test func `says why a topic is not placed`() throws {
        let rooms = [BoardRoom(capacity: 2, features: ["stepfree"])]
        var problem = BoardProblem(
            attendees: 4,
            slots: 1,
            rooms: rooms,
            topics: [
                BoardTopic(hosts: [0]), BoardTopic(hosts: [1]),
                BoardTopic(hosts: [2], requires: ["projector"]),
                BoardTopic(hosts: [0, 1, 2]), BoardTopic(hosts: [3], unavailableSlots: [0]),
            ],
            interests: [BoardInterest(attendee: 3, topic: 0, weight: 1)]
        )
        let engine = try #require(BoardEngine(problem))
        let answer = engine.answer([engine.restart(0, seed: 1, steps: 100)], bound: engine.bound())
        #expect(
            answer.unplaced.map(\.why) == [
                "every cell that suits it holds a topic whose place is worth more",
                "no room has all it requires: projector",
                "no room that has what it requires seats its 3 hosts",
                "it is unavailable in every slot",
            ]
        )
        problem.blocked = [BoardCell(slot: 0, room: 0)]
        let closed = try #require(BoardEngine(problem))
        #expect(
            closed.answer([], bound: closed.bound()).unplaced.first?.why
                == "every cell that suits it is blocked"
        )
    }
}
