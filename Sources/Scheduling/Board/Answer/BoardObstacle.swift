/// A hard rule that forbids a topic a cell, whatever else is planned.
public enum BoardObstacle: Hashable, Sendable {
    /// The cell is blocked.
    case blocked
    /// The topic can't run in that slot.
    case unavailable
    /// The room lacks what the topic requires.
    case lacks([String])
    /// The room has fewer seats than the topic has hosts.
    case small(hosts: Int, capacity: Int)
    /// The cell holds another topic that is locked there.
    case held(by: Int)
    /// A host of it convenes another topic that is locked in that slot.
    case hostHeld(host: Int, by: Int)
}

extension BoardProblem {
    /// Every hard rule that forbids a topic a cell, its own lock aside; empty where some plan has it there.
    ///
    /// - Parameters:
    ///   - topic: one of the topics.
    ///   - cell: one of the cells.
    public func obstacles(to topic: Int, in cell: BoardCell) -> [BoardObstacle] {
        guard topics.indices.contains(topic), rooms.indices.contains(cell.room) else { return [.blocked] }
        let (wanted, room) = (topics[topic], rooms[cell.room])
        var found: [BoardObstacle] = []
        if blocked.contains(cell) { found.append(.blocked) }
        if wanted.unavailableSlots.contains(cell.slot) { found.append(.unavailable) }
        let missing = wanted.requires.filter { !room.features.contains($0) }
        if !missing.isEmpty { found.append(.lacks(missing)) }
        if room.capacity < wanted.hosts.count {
            found.append(.small(hosts: wanted.hosts.count, capacity: room.capacity))
        }
        for lock in locks where lock.slot == cell.slot && lock.topic != topic {
            if lock.room == cell.room {
                found.append(.held(by: lock.topic))
            } else if let host = wanted.hosts.first(where: topics[lock.topic].hosts.contains) {
                found.append(.hostHeld(host: host, by: lock.topic))
            }
        }
        return found
    }
}
