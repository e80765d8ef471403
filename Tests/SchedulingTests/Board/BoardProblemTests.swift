import Scheduling
import Testing
import Unconference

@Suite struct BoardProblemTests {
    private let problem = BoardProblem(
        attendees: 5,
        slots: 2,
        rooms: [BoardRoom(capacity: 4, features: ["projector"]), BoardRoom(capacity: 1)],
        topics: [
            BoardTopic(hosts: [0]), BoardTopic(hosts: [0]), BoardTopic(hosts: [1], requires: ["projector"]),
            BoardTopic(hosts: [2, 3], unavailableSlots: [1]),
        ],
        interests: [BoardInterest(attendee: 4, topic: 0, weight: 2)]
    )

    @Test(arguments: [
        ([(0, 0, 0), (1, 1, 0)], []),
        ([(0, 0, 0), (2, 0, 0)], ["topics 0 and 2 are both locked in slot 0, room 0"]),
        ([(0, 0, 0), (1, 0, 1)], ["attendee 0 hosts topics 0 and 1, both locked in slot 0"]),
        ([(0, 0, 0), (0, 1, 0)], ["topic 0 is locked twice: in slot 0, room 0, and in slot 1, room 0"]),
        ([(2, 0, 1)], ["topic 2 is locked in room 1, which lacks 'projector'"]),
        ([(3, 0, 1)], ["topic 3 has 2 hosts and is locked in room 1, which seats 1"]),
        ([(3, 1, 0)], ["topic 3 is locked in slot 1, where it is unavailable"]),
        ([(9, 0, 0)], ["there is no topic 9: they are numbered 0…3"]),
        ([(0, 2, 0)], ["there is no slot 2: they are numbered 0…1"]),
        ([(0, 0, -1)], ["there is no room -1: they are numbered 0…1"]),
    ])
    func `names the contradiction of a lock`(locks: [(Int, Int, Int)], messages: [String]) {
        var problem = problem
        problem.locks = locks.map { BoardPlacement(topic: $0.0, slot: $0.1, room: $0.2) }
        #expect(problem.findings().map(\.message) == messages)
        #expect((BoardEngine(problem) == nil) == !messages.isEmpty)
    }

    @Test func `names a lock on a blocked cell`() {
        var problem = problem
        problem.locks = [BoardPlacement(topic: 0, slot: 1, room: 0)]
        problem.blocked = [BoardCell(slot: 1, room: 0)]
        #expect(
            problem.findings().map(\.message) == ["topic 0 is locked in slot 1, room 0, which is blocked"]
        )
    }

    @Test func `finds everything that is out of range or there twice`() {
        let problem = BoardProblem(
            attendees: 2,
            slots: 1,
            rooms: [BoardRoom(capacity: -1, features: ["a", "a"])],
            topics: [BoardTopic(hosts: [0, 0, 2], requires: ["b", "b"], unavailableSlots: [0, 0, 1])],
            interests: [
                BoardInterest(attendee: 0, topic: 0, weight: 0),
                BoardInterest(attendee: 1, topic: 0, weight: 1),
                BoardInterest(attendee: 1, topic: 0, weight: 2),
                BoardInterest(attendee: 2, topic: 1, weight: 1),
            ],
            blocked: [BoardCell(slot: 0, room: 0), BoardCell(slot: 0, room: 0), BoardCell(slot: 1, room: 1)],
            absent: [
                BoardAbsence(attendee: 0, slot: 0), BoardAbsence(attendee: 0, slot: 0),
                BoardAbsence(attendee: 9, slot: 9),
            ],
            previous: [
                BoardPlacement(topic: 7, slot: 7, room: 7), BoardPlacement(topic: 7, slot: 0, room: 0),
            ],
            moveCost: BoardProblem.largest + 1
        )
        let codes = problem.findings().map(\.code)
        #expect(codes.count { $0 == "out-of-range" } == 11)
        #expect(codes.count { $0 == "duplicate" } == 8)
        #expect(codes.count == 19)
    }
}
