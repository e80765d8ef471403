/// Says in a sentence why a topic has no place on a plan.
struct BoardReasons {
    let problem: BoardProblem
    let taken: Set<BoardCell>
    let blocked: Set<BoardCell>
    /// The slots in which each host of some topic convenes another one.
    let hosting: [BoardAbsence: Int]

    init(problem: BoardProblem, plan: BoardPlan) {
        self.problem = problem
        taken = Set(plan.board.map(\.cell))
        blocked = Set(problem.blocked)
        var hosting: [BoardAbsence: Int] = [:]
        for placement in plan.board {
            for host in problem.topics[placement.topic].hosts {
                hosting[BoardAbsence(attendee: host, slot: placement.slot)] = placement.topic
            }
        }
        self.hosting = hosting
    }

    /// The reason for one topic that is not on the plan.
    func why(_ id: Int) -> String {
        let topic = problem.topics[id]
        if problem.slots == 0 { return "there are no slots" }
        if problem.rooms.isEmpty { return "there are no rooms" }
        let equipped = problem.rooms.indices.filter {
            Set(topic.requires).isSubset(of: problem.rooms[$0].features)
        }
        if equipped.isEmpty {
            return "no room has all it requires: \(topic.requires.joined(separator: ", "))"
        }
        let rooms = equipped.filter { problem.rooms[$0].capacity >= topic.hosts.count }
        if rooms.isEmpty { return "no room that has what it requires seats its \(topic.hosts.count) hosts" }
        let closed = Set(topic.unavailableSlots)
        if closed.count >= problem.slots { return "it is unavailable in every slot" }
        return whyNot(id, topic, rooms, closed)
    }

    private func whyNot(_ id: Int, _ topic: BoardTopic, _ rooms: [Int], _ closed: Set<Int>) -> String {
        var (openCells, freeCells) = (0, 0)
        var rival: Int?
        // A board with more slots than this has an empty one, and the first empty cell settles the question.
        for slot in 0..<min(problem.slots, taken.count + blocked.count + closed.count + 2)
        where !closed.contains(slot) {
            let other = topic.hosts.lazy.compactMap { hosting[BoardAbsence(attendee: $0, slot: slot)] }.first
            for room in rooms {
                let cell = BoardCell(slot: slot, room: room)
                if blocked.contains(cell) { continue }
                openCells += 1
                if taken.contains(cell) { continue }
                if let other { rival = rival ?? other } else { freeCells += 1 }
            }
        }
        if openCells == 0 { return "every cell that suits it is blocked" }
        if freeCells > 0 {
            return "its hosts' own seats in that slot are worth more than the seats it would fill"
        }
        if let rival { return "cells that suit it are free only while a host of it convenes topic \(rival)" }
        return "every cell that suits it holds a topic whose place is worth more"
    }
}
