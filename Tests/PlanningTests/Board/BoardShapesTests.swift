import Planning
import Scheduling
import Testing
import Unconference

/// Boards of odd shapes, each with what has to come of it.
@Suite struct BoardShapesTests {
    private func solve(_ problem: BoardProblem) throws -> BoardAnswer {
        let answer = try BoardSolver.solve(problem, effort: Effort(.iterations(300), threads: 2)).answer
        #expect(answer.findings.isEmpty)
        #expect(BoardInspection.findings(of: answer.plan, for: problem).isEmpty)
        #expect(answer.bound >= answer.plan.objective)
        return answer
    }

    private func everybodyWishes(
        _ people: Range<Int>,
        _ topics: Range<Int>,
        weight: (Int) -> Int = { _ in 1 }
    )
        -> [BoardInterest]
    {
        people.flatMap { person in
            topics.map { BoardInterest(attendee: person, topic: $0, weight: weight(person)) }
        }
    }

    @Test func `where far more wish than a room seats, those who wish most are seated`() throws {
        let answer = try solve(
            BoardProblem(
                attendees: 61,
                slots: 1,
                rooms: [BoardRoom(capacity: 6)],
                topics: [BoardTopic(hosts: [60])],
                interests: everybodyWishes(0..<60, 0..<1) { $0 + 1 }
            )
        )
        #expect(answer.plan.objective == 60 + 59 + 58 + 57 + 56)
        #expect(answer.isOptimal)
    }

    @Test func `where there are more seats than people, every wish is met`() throws {
        let answer = try solve(
            BoardProblem(
                attendees: 7,
                slots: 4,
                rooms: [BoardRoom(capacity: 5000), BoardRoom(capacity: 9000)],
                topics: Array(repeating: BoardTopic(), count: 4),
                interests: everybodyWishes(0..<7, 0..<4)
            )
        )
        #expect(answer.plan.objective == 28)
        #expect(answer.isOptimal)
    }

    @Test func `who hosts three topics hosts one at a time`() throws {
        let answer = try solve(
            BoardProblem(
                attendees: 9,
                slots: 2,
                rooms: [BoardRoom(capacity: 9), BoardRoom(capacity: 9)],
                topics: Array(repeating: BoardTopic(hosts: [0]), count: 3),
                interests: everybodyWishes(1..<9, 0..<3)
            )
        )
        #expect(answer.plan.board.count == 2)
        #expect(answer.plan.objective == 16)
        #expect(answer.isOptimal)
        let why = try #require(answer.unplaced.first?.why)
        #expect(why.hasPrefix("cells that suit it are free only while a host of it convenes topic"))
    }

    @Test func `where rooms are too small for any host, nothing is placed and it says why`() throws {
        let answer = try solve(
            BoardProblem(
                attendees: 9,
                slots: 3,
                rooms: [BoardRoom(capacity: 1), BoardRoom(capacity: 0)],
                topics: [BoardTopic(hosts: [0, 1]), BoardTopic(hosts: [2, 3])],
                interests: everybodyWishes(4..<9, 0..<2)
            )
        )
        #expect(answer.plan.board.isEmpty)
        #expect(answer.isOptimal)
        #expect(
            answer.unplaced.map(\.why)
                == Array(repeating: "no room that has what it requires seats its 2 hosts", count: 2)
        )
    }

    @Test func `where everybody else is away, a host had rather sit with the other one than host for nobody`()
        throws
    {
        let answer = try solve(
            BoardProblem(
                attendees: 4,
                slots: 1,
                rooms: [BoardRoom(capacity: 9), BoardRoom(capacity: 9)],
                topics: [BoardTopic(hosts: [0]), BoardTopic(hosts: [1])],
                interests: everybodyWishes(0..<4, 0..<2, weight: { _ in 3 }),
                absent: [BoardAbsence(attendee: 2, slot: 0), BoardAbsence(attendee: 3, slot: 0)]
            )
        )
        #expect(answer.plan.objective == 3)
        #expect(answer.plan.board.count == 1)
        #expect(answer.isOptimal)
    }

    @Test func `where only one room will do, those who need it share its slots`() throws {
        let answer = try solve(
            BoardProblem(
                attendees: 12,
                slots: 2,
                rooms: [BoardRoom(capacity: 20), BoardRoom(capacity: 4, features: ["piano"])],
                topics: Array(repeating: BoardTopic(requires: ["piano"]), count: 3),
                interests: everybodyWishes(0..<12, 0..<3) { $0 < 4 ? 5 : 1 }
            )
        )
        #expect(answer.plan.board.map(\.room) == [1, 1])
        #expect(answer.plan.objective == 40)
        #expect(answer.isOptimal)
        #expect(
            answer.unplaced.first?.why == "every cell that suits it holds a topic whose place is worth more"
        )
    }
}
