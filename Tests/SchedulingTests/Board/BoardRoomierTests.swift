import Scheduling
import Testing

@Suite struct BoardRoomierTests {
    /// Two topics in one slot; five wish for the first, one of them also for the second.
    private let problem = BoardProblem(
        attendees: 6,
        slots: 1,
        rooms: [BoardRoom(capacity: 8), BoardRoom(capacity: 6, features: ["piano"]), BoardRoom(capacity: 9)],
        topics: [BoardTopic(), BoardTopic()],
        interests: (0..<5).map { BoardInterest(attendee: $0, topic: 0, weight: 1) }
            + [BoardInterest(attendee: 5, topic: 1, weight: 1)],
        blocked: [BoardCell(slot: 0, room: 2)]
    )

    private func rooms(_ problem: BoardProblem) throws -> [Int] {
        let engine = try #require(BoardEngine(problem))
        let board = (0..<2).map { BoardPlacement(topic: $0, slot: 0, room: 1 - $0) }
        let plan = engine.roomier(try #require(engine.seated(board)))
        #expect(BoardInspection.findings(of: plan, for: problem).isEmpty)
        return plan.board.sorted { $0.topic < $1.topic }.map(\.room)
    }

    @Test func `the more wanted topic has the larger room`() throws {
        #expect(try rooms(problem) == [0, 1])
    }

    @Test func `but not where it is locked, was before, or needs what the room lacks`() throws {
        var locked = problem
        locked.locks = [BoardPlacement(topic: 1, slot: 0, room: 0)]
        #expect(try rooms(locked) == [1, 0])
        var kept = problem
        kept.previous = [BoardPlacement(topic: 0, slot: 0, room: 1)]
        #expect(try rooms(kept) == [1, 0])
        var needing = problem
        needing.topics[0].requires = ["piano"]
        #expect(try rooms(needing) == [1, 0])
    }

    @Test(arguments: 0..<20) func `it never costs anything`(seed: UInt64) throws {
        var random = RandomBoard(seed: seed + 77)
        let problem = random.problem(attendees: 20, slots: 2, rooms: 4, topics: 8)
        let engine = try #require(BoardEngine(problem))
        let plan = engine.restart(0, seed: seed, steps: 400)
        let roomier = engine.roomier(plan)
        #expect(roomier.objective >= plan.objective)
        #expect(BoardInspection.findings(of: roomier, for: problem).isEmpty)
    }
}
