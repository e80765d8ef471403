import Scheduling
import Testing
import Unconference

@Suite struct BoardInspectionTests {
    private let problem = BoardProblem(
        attendees: 5,
        slots: 2,
        rooms: [BoardRoom(capacity: 3, features: ["projector"]), BoardRoom(capacity: 2)],
        topics: [
            BoardTopic(hosts: [0]), BoardTopic(hosts: [0]), BoardTopic(hosts: [1], requires: ["projector"]),
            BoardTopic(unavailableSlots: [1]),
        ],
        interests: [
            BoardInterest(attendee: 1, topic: 0, weight: 2), BoardInterest(attendee: 2, topic: 0, weight: 3),
            BoardInterest(attendee: 3, topic: 0, weight: 1), BoardInterest(attendee: 4, topic: 0, weight: 1),
            BoardInterest(attendee: 0, topic: 3, weight: 1), BoardInterest(attendee: 2, topic: 3, weight: 1),
        ],
        locks: [BoardPlacement(topic: 0, slot: 0, room: 0)],
        blocked: [BoardCell(slot: 1, room: 1)],
        absent: [BoardAbsence(attendee: 4, slot: 0)],
        previous: [BoardPlacement(topic: 0, slot: 1, room: 0)],
        moveCost: 2
    )

    private func faults(
        _ board: [(Int, Int, Int)],
        _ seats: [(Int, Int)],
        _ objective: Int,
        moves: Int = 1
    ) -> [String] {
        let plan = BoardPlan(
            board: board.map { BoardPlacement(topic: $0.0, slot: $0.1, room: $0.2) },
            seats: seats.map { BoardSeat(attendee: $0.0, topic: $0.1) },
            objective: objective,
            moves: moves
        )
        return BoardInspection.findings(of: plan, for: problem)
            .map { String($0.message.dropFirst("the plan breaks a rule: ".count)) }
    }

    @Test func `passes a plan that keeps the rules`() {
        #expect(faults([(0, 0, 0), (3, 0, 1)], [(1, 0), (2, 0)], 3) == [])
    }

    @Test func `names each broken rule`() {
        #expect(faults([], [], -2) == ["the lock of topic 0 is not kept"])
        #expect(faults([(0, 0, 0)], [], 0) == ["it says an objective of 0 and has -2"])
        #expect(faults([(0, 0, 0)], [], -2, moves: 0) == ["it says 0 moves and has 1"])
        #expect(faults([(0, 0, 0), (1, 0, 1)], [], -2) == ["attendee 0 hosts two sessions in slot 0"])
        #expect(faults([(0, 0, 0), (3, 0, 0)], [], -2) == ["topics 0 and 3 are both in slot 0, room 0"])
        #expect(faults([(0, 0, 0), (0, 0, 0)], [], -2).contains("topic 0 is placed twice"))
        #expect(faults([(0, 0, 0), (1, 1, 1)], [], -2) == ["topic 1 is in a blocked cell"])
        #expect(faults([(0, 0, 0), (3, 1, 0)], [], -2) == ["topic 3 is in slot 1, where it is unavailable"])
        #expect(
            faults([(0, 0, 0), (2, 0, 1)], [], -2) == [
                "topic 2 is in room 1, which lacks a feature it requires"
            ]
        )
        #expect(
            faults([(0, 0, 0), (9, 0, 1)], [], -2) == ["topic 9 is in slot 0, room 1, which do not all exist"]
        )
    }

    @Test func `names each seat that nobody may have`() {
        let board = [(0, 0, 0), (3, 0, 1)]
        #expect(faults(board, [(2, 0), (2, 3)], 2) == ["attendee 2 has two seats in slot 0"])
        #expect(faults(board, [(4, 0)], -1) == ["attendee 4 has a seat in slot 0, where they are absent"])
        #expect(faults(board, [(0, 3)], -1) == ["attendee 0 hosts in slot 0 and has a seat there"])
        #expect(faults(board, [(3, 3)], -2) == ["attendee 3 has no interest in topic 3"])
        #expect(faults(board, [(2, 1)], -2) == ["attendee 2 sits in topic 1, which is not placed"])
        #expect(
            faults(board, [(1, 0), (2, 0), (3, 0)], 4) == ["topic 0 has 4 people in room 0, which seats 3"]
        )
    }
}
