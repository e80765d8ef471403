internal import Registration
internal import Scheduling
internal import Unconference

extension ExplanationWords {
    /// What it would mean to have the topic in another cell.
    func place(_ other: BoardAlternative) -> TopicExplanation.Place {
        let cell = question.cell(other.cell)
        guard let found = other.plan else {
            let why = other.obstacles.map { words($0, other.cell) }.joined(separator: "; ")
            return TopicExplanation.Place(cell: cell, cost: nil, losing: 0, why: why)
        }
        let cost = plan.objective - found.objective
        let alike = comparing?.seated(found.board, like: plan.seats) ?? found
        let losing = voices.changes(from: plan, to: alike).losing
        var parts = [
            cost > 0
                ? "costs \(cost)" : cost < 0 ? "would be worth \(-cost) more" : "just as good"
        ]
        if losing > 0 {
            parts.append("\(losing) \(losing == 1 ? "person loses" : "people lose") a first wish")
        }
        if cost > 0 {
            parts += [rival(in: found, other.cell.slot), tightness(other.cell)].compactMap(\.self)
        }
        let moving = movers(in: found)
        if !moving.isEmpty { parts.append(moving) }
        return TopicExplanation.Place(
            cell: cell,
            cost: cost,
            losing: losing,
            why: parts.joined(separator: "; ")
        )
    }

    /// The session at that time which most of those who wish for the topic wish for, too.
    private func rival(in found: BoardPlan, _ slot: Int) -> String? {
        let shared = found.board.filter { $0.slot == slot && $0.topic != topic }
            .map { (topic: $0.topic, count: fans[$0.topic].intersection(fans[topic]).count) }
            .max { ($0.count, $1.topic) < ($1.count, $0.topic) }
        guard let shared, shared.count > 0 else { return nil }
        return "\(shared.count) of the \(fans[topic].count) who wish for it wish for topic "
            + "\(question.topics[shared.topic].id), too, which would be at the same time"
    }

    private func tightness(_ cell: BoardCell) -> String? {
        let (room, expected) = (question.rooms[cell.room], question.expected(topic))
        guard expected.upperBound > room.capacity else { return nil }
        return
            "\(room.name) seats \(room.capacity), and \(expected.lowerBound)–\(expected.upperBound) are expected"
    }

    /// Which other sessions would be elsewhere.
    private func movers(in found: BoardPlan) -> String {
        let kept = Set(plan.board)
        let moved = found.board.filter { $0.topic != topic && !kept.contains($0) }
        let gone = Set(plan.board.map(\.topic)).subtracting(found.board.map(\.topic)).subtracting([topic])
        var parts: [String] = []
        switch moved.count {
        case 0: break
        case 1, 2:
            let places = moved.map { "topic \(question.topics[$0.topic].id) to \(name($0.cell))" }
            parts.append(places.joined(separator: " and ") + " in return")
        default: parts.append("\(moved.count) other sessions would move")
        }
        if !gone.isEmpty {
            let ids = gone.sorted().map { question.topics[$0].id.description }
            parts.append("topic \(ids.joined(separator: ", ")) would have no place")
        }
        return parts.joined(separator: "; ")
    }

    private func words(_ obstacle: BoardObstacle, _ cell: BoardCell) -> String {
        let (room, slot) = (question.rooms[cell.room], question.slots[cell.slot])
        switch obstacle {
        case .blocked:
            if let reason = question.closed[cell] { return reason.isEmpty ? "closed" : "closed: \(reason)" }
            if question.frozen.contains(cell.slot) { return "\(slot.label) has begun or begins soon" }
            return "kept free for late ideas"
        case .unavailable: return "the topic can't take place in \(slot.label)"
        case .lacks(let missing):
            return "it needs \(missing.joined(separator: ", ")), and \(room.name) has none"
        case .small(let hosts, let capacity):
            return "\(room.name) seats \(capacity), and it has \(hosts) hosts"
        case .held(let other): return "topic \(question.topics[other].id) is locked there"
        case .hostHeld(_, let other):
            return "a host of it hosts topic \(question.topics[other].id), which is locked in \(slot.label)"
        }
    }
}

extension BoardProblem {
    /// The problem without locks and blocked cells: for the seats of boards that are only compared.
    var freed: BoardProblem {
        var problem = self
        problem.locks = []
        problem.blocked = []
        return problem
    }
}
