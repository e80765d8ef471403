public import Unconference

/// An independent check of a plan against every hard rule, from the problem alone.
///
/// It shares no code with the search and adds everything up anew.
public enum BoardInspection {
    /// What is wrong with a plan; empty when it keeps every rule and its objective and moves are what it says.
    public static func findings(of plan: BoardPlan, for problem: BoardProblem) -> [Finding] {
        var faults: [String] = []
        var placed: [Int: BoardPlacement] = [:]
        var cells: [BoardCell: Int] = [:]
        var hosting: [BoardAbsence: Int] = [:]
        let blocked = Set(problem.blocked)
        for placement in plan.board {
            let (id, cell) = (placement.topic, placement.cell)
            guard problem.topics.indices.contains(id), problem.rooms.indices.contains(cell.room),
                cell.slot >= 0, cell.slot < problem.slots
            else {
                faults.append(
                    "topic \(id) is in slot \(cell.slot), room \(cell.room), which do not all exist"
                )
                continue
            }
            let (topic, room) = (problem.topics[id], problem.rooms[cell.room])
            if placed.updateValue(placement, forKey: id) != nil {
                faults.append("topic \(id) is placed twice")
            }
            if let other = cells.updateValue(id, forKey: cell) {
                faults.append("topics \(other) and \(id) are both in slot \(cell.slot), room \(cell.room)")
            }
            if blocked.contains(cell) { faults.append("topic \(id) is in a blocked cell") }
            if topic.unavailableSlots.contains(cell.slot) {
                faults.append("topic \(id) is in slot \(cell.slot), where it is unavailable")
            }
            if !Set(topic.requires).isSubset(of: room.features) {
                faults.append("topic \(id) is in room \(cell.room), which lacks a feature it requires")
            }
            for host in topic.hosts {
                let earlier = hosting.updateValue(id, forKey: BoardAbsence(attendee: host, slot: cell.slot))
                if earlier != nil {
                    faults.append("attendee \(host) hosts two sessions in slot \(cell.slot)")
                }
            }
        }
        for lock in problem.locks where placed[lock.topic] != lock {
            faults.append("the lock of topic \(lock.topic) is not kept")
        }
        let value = sum(of: plan, for: problem, placed, hosting, &faults)
        let moves = problem.previous.reduce(0) { $0 + (placed[$1.topic] == $1 ? 0 : 1) }
        if moves != plan.moves { faults.append("it says \(plan.moves) moves and has \(moves)") }
        let objective = value - moves * problem.moveCost
        if objective != plan.objective {
            faults.append("it says an objective of \(plan.objective) and has \(objective)")
        }
        return faults.prefix(20).map { Finding(.error, "broken-plan", "the plan breaks a rule: \($0)") }
    }

    /// Checks the seats and adds up their weights.
    private static func sum(
        of plan: BoardPlan,
        for problem: BoardProblem,
        _ placed: [Int: BoardPlacement],
        _ hosting: [BoardAbsence: Int],
        _ faults: inout [String]
    ) -> Int {
        var taken: Set<BoardAbsence> = []
        var wanted: [BoardSeat: Int] = [:]
        var heads = placed.mapValues { problem.topics[$0.topic].hosts.count }
        let absent = Set(problem.absent)
        taken.reserveCapacity(plan.seats.count)
        wanted.reserveCapacity(plan.seats.count)
        for seat in plan.seats { wanted[seat] = 0 }
        for interest in problem.interests {
            let seat = BoardSeat(attendee: interest.attendee, topic: interest.topic)
            if wanted[seat] != nil { wanted[seat] = interest.weight }
        }
        var value = 0
        for seat in plan.seats {
            guard let place = placed[seat.topic] else {
                faults.append("attendee \(seat.attendee) sits in topic \(seat.topic), which is not placed")
                continue
            }
            let presence = BoardAbsence(attendee: seat.attendee, slot: place.slot)
            if !taken.insert(presence).inserted {
                faults.append("attendee \(seat.attendee) has two seats in slot \(place.slot)")
            }
            if absent.contains(presence) {
                faults.append(
                    "attendee \(seat.attendee) has a seat in slot \(place.slot), where they are absent"
                )
            }
            if hosting[presence] != nil {
                faults.append("attendee \(seat.attendee) hosts in slot \(place.slot) and has a seat there")
            }
            let weight = wanted[seat] ?? 0
            if weight == 0 {
                faults.append("attendee \(seat.attendee) has no interest in topic \(seat.topic)")
            }
            value += weight
            heads[seat.topic, default: 0] += 1
        }
        for (topic, place) in placed.sorted(by: { $0.key < $1.key }) {
            let (people, capacity) = (heads[topic] ?? 0, problem.rooms[place.room].capacity)
            if people > capacity {
                faults.append(
                    "topic \(topic) has \(people) people in room \(place.room), which seats \(capacity)"
                )
            }
        }
        return value
    }
}
