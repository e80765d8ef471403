import Planning
import Scheduling
import Testing
import Unconference

@Suite struct BoardAlternativesTests {
    /// Two slots, two rooms; topics 0 and 1 share everybody, topic 2 has one host with topic 0.
    private var problem: BoardProblem {
        BoardProblem(
            attendees: 10,
            slots: 2,
            rooms: [BoardRoom(capacity: 10), BoardRoom(capacity: 4, features: ["piano"])],
            topics: [BoardTopic(hosts: [0]), BoardTopic(hosts: [1]), BoardTopic(hosts: [0])],
            interests: (2..<10).flatMap { attendee in
                [
                    BoardInterest(attendee: attendee, topic: 0, weight: 2),
                    BoardInterest(attendee: attendee, topic: 1, weight: 2),
                ]
            }
        )
    }

    private func alternatives(_ problem: BoardProblem, isOut: Bool = false) throws
        -> (best: BoardAnswer, cells: [BoardAlternative])
    {
        let effort = Effort(.iterations(300), seed: 5)
        return try BoardSolver.alternatives(for: 0, in: problem, isOut: isOut, effort: effort)
    }

    @Test func `each cell has the best plan that has the topic there`() throws {
        let (best, cells) = try alternatives(problem)
        #expect(best.plan.objective == 32)
        #expect(cells.map(\.cell.slot) == [0, 0, 1, 1])
        // In the small room three seats are left beside the host.
        #expect(cells.map { $0.plan?.objective } == [32, 22, 32, 22])
        for alternative in cells {
            let place = BoardPlacement(topic: 0, slot: alternative.cell.slot, room: alternative.cell.room)
            #expect(alternative.plan?.board.contains(place) == true)
            let plan = try #require(alternative.plan)
            #expect(BoardInspection.findings(of: plan, for: problem).isEmpty)
        }
    }

    @Test func `a rule that forbids a cell is named, and the topic's own lock is no such rule`() throws {
        var bound = problem
        bound.topics[0].unavailableSlots = [1]
        bound.blocked = [BoardCell(slot: 1, room: 1)]
        bound.locks = [
            BoardPlacement(topic: 0, slot: 0, room: 0), BoardPlacement(topic: 1, slot: 1, room: 0),
        ]
        let (best, cells) = try alternatives(bound)
        #expect(best.plan.objective == 32)
        #expect(
            cells.map(\.obstacles) == [[], [], [.unavailable, .held(by: 1)], [.blocked, .unavailable]]
        )
        #expect(cells.map { $0.plan?.objective } == [32, 22, nil, nil])
        bound.locks = [BoardPlacement(topic: 2, slot: 0, room: 1)]
        bound.topics[0].requires = ["piano"]
        #expect(
            try alternatives(bound).cells.map(\.obstacles) == [
                [.lacks(["piano"]), .hostHeld(host: 0, by: 2)], [.held(by: 2)],
                [.unavailable, .lacks(["piano"])], [.blocked, .unavailable],
            ]
        )
    }

    @Test func `the best plan can be asked to do without the topic`() throws {
        let (best, cells) = try alternatives(problem, isOut: true)
        #expect(best.plan.objective == 16)
        #expect(!best.plan.board.contains { $0.topic == 0 })
        #expect(cells.map { $0.plan?.objective } == [32, 22, 32, 22])
    }

    @Test func `is the same on any number of threads`() throws {
        let one = try BoardSolver.alternatives(
            for: 1,
            in: problem,
            effort: Effort(.iterations(200), threads: 1)
        )
        let more = try BoardSolver.alternatives(
            for: 1,
            in: problem,
            effort: Effort(.iterations(200), threads: 3)
        )
        #expect(one.best == more.best)
        #expect(one.cells == more.cells)
    }
}
