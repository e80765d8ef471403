import Scheduling

/// The best plan of a tiny board by trying everything, written without a look at the engine.
final class BruteForce {
    struct Value: Comparable {
        var objective: Int
        var placed: Int
        var moves: Int

        static func < (left: Value, right: Value) -> Bool {
            (left.objective, left.placed, -left.moves) < (right.objective, right.placed, -right.moves)
        }
    }

    private let problem: BoardProblem
    private let weights: [[Int]]
    private let absent: Set<BoardAbsence>
    private let blocked: Set<BoardCell>
    private var seatValues: [[BoardPlacement]: Int] = [:]
    private var board: [BoardPlacement] = []
    private var best: Value?

    init(_ problem: BoardProblem) {
        self.problem = problem
        var weights = problem.topics.map { _ in [Int](repeating: 0, count: problem.attendees) }
        for interest in problem.interests
        where !problem.topics[interest.topic].hosts.contains(interest.attendee) {
            weights[interest.topic][interest.attendee] = interest.weight
        }
        self.weights = weights
        absent = Set(problem.absent)
        blocked = Set(problem.blocked)
    }

    /// The best there is; nil if locks can't be kept.
    func solve() -> Value? {
        place(0)
        return best
    }

    private func place(_ topic: Int) {
        guard topic < problem.topics.count else { return weigh() }
        let lock = problem.locks.first { $0.topic == topic }
        if lock == nil { place(topic + 1) }
        for slot in 0..<problem.slots {
            for room in problem.rooms.indices {
                let placement = BoardPlacement(topic: topic, slot: slot, room: room)
                if let lock, lock != placement { continue }
                guard isAllowed(placement) else { continue }
                board.append(placement)
                place(topic + 1)
                board.removeLast()
            }
        }
    }

    private func isAllowed(_ placement: BoardPlacement) -> Bool {
        let topic = problem.topics[placement.topic]
        let room = problem.rooms[placement.room]
        if blocked.contains(placement.cell) || topic.unavailableSlots.contains(placement.slot) {
            return false
        }
        if room.capacity < topic.hosts.count { return false }
        if !topic.requires.allSatisfy(room.features.contains) { return false }
        return !board.contains { other in
            other.cell == placement.cell
                || other.slot == placement.slot
                    && problem.topics[other.topic].hosts.contains(where: topic.hosts.contains)
        }
    }

    private func weigh() {
        var value = 0
        for slot in 0..<problem.slots {
            let content = board.filter { $0.slot == slot }
            if let known = seatValues[content] {
                value += known
            } else {
                var space = content.map {
                    problem.rooms[$0.room].capacity - problem.topics[$0.topic].hosts.count
                }
                let found = seat(0, slot, content, &space)
                seatValues[content] = found
                value += found
            }
        }
        let moves = problem.previous.count { !board.contains($0) }
        let candidate = Value(objective: value - moves * problem.moveCost, placed: board.count, moves: moves)
        if let known = best, known >= candidate { return }
        best = candidate
    }

    private func seat(_ attendee: Int, _ slot: Int, _ content: [BoardPlacement], _ space: inout [Int]) -> Int
    {
        guard attendee < problem.attendees else { return 0 }
        var most = seat(attendee + 1, slot, content, &space)
        let isBusy =
            absent.contains(BoardAbsence(attendee: attendee, slot: slot))
            || content.contains { problem.topics[$0.topic].hosts.contains(attendee) }
        if isBusy { return most }
        for (index, placement) in content.enumerated() where space[index] > 0 {
            let weight = weights[placement.topic][attendee]
            guard weight > 0 else { continue }
            space[index] -= 1
            most = max(most, weight + seat(attendee + 1, slot, content, &space))
            space[index] += 1
        }
        return most
    }
}
