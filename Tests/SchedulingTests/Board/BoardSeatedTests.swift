import Scheduling
import Testing

@Suite struct BoardSeatedTests {
    @Test(arguments: 0..<30) func `a board has the seats that the search gave it, or as good ones`(
        seed: UInt64
    )
        throws
    {
        var random = RandomBoard(seed: seed + 300)
        let problem = random.problem(attendees: 20, slots: 3, rooms: 3, topics: 8)
        let engine = try #require(BoardEngine(problem))
        let plan = engine.restart(0, seed: seed, steps: 500)
        let seated = try #require(engine.seated(plan.board))
        #expect(seated.board == plan.board)
        #expect(seated.objective >= plan.objective)
        #expect(seated.moves == plan.moves)
        #expect(BoardInspection.findings(of: seated, for: problem).isEmpty)
        #expect(engine.weighed(seated) == seated)
    }

    @Test func `a board that breaks a rule has no seats`() throws {
        let problem = BoardProblem(
            attendees: 3,
            slots: 1,
            rooms: [BoardRoom(capacity: 2), BoardRoom(capacity: 2)],
            topics: [BoardTopic(hosts: [0]), BoardTopic(hosts: [0])],
            interests: []
        )
        let engine = try #require(BoardEngine(problem))
        let twice = (0..<2).map { BoardPlacement(topic: $0, slot: 0, room: $0) }
        #expect(engine.seated(twice) == nil)
        #expect(engine.seated([BoardPlacement(topic: 7, slot: 0, room: 0)]) == nil)
        #expect(engine.seated([twice[0]])?.board == [twice[0]])
    }

    @Test(arguments: 0..<30) func `what obstacles forbid and nothing else is impossible`(seed: UInt64) throws
    {
        var random = RandomBoard(seed: seed + 900)
        let problem = random.problem(attendees: 6, slots: 2, rooms: 3, topics: 5)
        for topic in problem.topics.indices {
            for slot in 0..<2 {
                for room in 0..<3 {
                    let cell = BoardCell(slot: slot, room: room)
                    var forced = problem
                    forced.locks.removeAll { $0.topic == topic }
                    forced.locks.append(BoardPlacement(topic: topic, slot: slot, room: room))
                    let isFree = problem.obstacles(to: topic, in: cell).isEmpty
                    #expect(isFree == (BoardEngine(forced) != nil), "topic \(topic) in \(cell)")
                }
            }
        }
    }

    @Test(arguments: 0..<20) func `the way home makes fewer moves and costs no more than it may`(seed: UInt64)
        throws
    {
        var random = RandomBoard(seed: seed + 40)
        var problem = random.problem(attendees: 18, slots: 3, rooms: 3, topics: 7)
        problem.moveCost = 0
        let engine = try #require(BoardEngine(problem))
        let plan = engine.restart(0, seed: seed, steps: 800)
        let least = plan.objective - plan.objective / 20
        let home = engine.homeward(plan, least: least)
        #expect(home.moves <= plan.moves)
        #expect(home.objective >= least)
        #expect(BoardInspection.findings(of: home, for: problem).isEmpty)
    }
}
