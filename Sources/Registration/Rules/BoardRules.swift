public import Unconference

/// The hard rules of the board, kept whoever moves what.
public enum BoardRules {
    /// One broken rule, as it is told to people.
    public struct Violation: Hashable, Sendable {
        /// A stable name, such as `cell-taken`.
        public var code: String
        /// The topic that can't be where it is or should go.
        public var topic: Topic.ID
        /// The cell.
        public var cell: Cell
        /// What is so, naming the two things in conflict.
        public var message: String
        /// What to do instead.
        public var help: String?
    }

    /// Every rule that a topic in a cell would break, the topic's present place aside.
    public static func violations(placing topic: Topic, in cell: Cell, of gathering: Gathering) -> [Violation]
    {
        violations(placing: topic, in: cell, of: gathering, BoardIndex(gathering))
    }

    private static func violations(
        placing topic: Topic,
        in cell: Cell,
        of gathering: Gathering,
        _ index: BoardIndex
    ) -> [Violation] {
        let event = gathering.event
        func broken(_ code: String, _ message: String, help: String? = nil) -> Violation {
            Violation(code: code, topic: topic.id, cell: cell, message: message, help: help)
        }
        guard let slot = event.slot(cell.slot), let room = event.room(cell.room) else {
            return [broken("unknown-cell", "there is no cell \(cell) on this board")]
        }
        var found: [Violation] = []
        if topic.state != .open {
            found.append(broken("topic-closed", "topic \(topic.id) was \(topic.state.rawValue)"))
        }
        if gathering.isOver(topic.id) {
            found.append(
                broken(
                    "session-over",
                    "the session on topic \(topic.id) took place and is over",
                    help: "`unconf topic repeat \(topic.id)` holds it once more"
                )
            )
        }
        if slot.kind != .session {
            found.append(
                broken("no-sessions", "\(slot.label) holds no sessions; it is a \(slot.kind.rawValue) slot")
            )
        }
        if let reason = gathering.blockedReason(of: cell) {
            found.append(broken("cell-blocked", "\(cell) is blocked" + (reason.isEmpty ? "" : ": \(reason)")))
        }
        if topic.unavailable.contains(cell.slot) {
            found.append(broken("slot-unavailable", "topic \(topic.id) can't take place in \(cell.slot)"))
        }
        let missing = topic.needs.filter { !room.features.contains($0) }
        if !missing.isEmpty {
            found.append(
                broken(
                    "room-lacks",
                    "topic \(topic.id) needs \(missing.joined(separator: ", ")); \(room.name) has none"
                )
            )
        }
        let hosts = index.hosts(of: topic.id)
        if hosts.count > room.capacity {
            found.append(
                broken(
                    "room-small",
                    "\(room.name) seats \(room.capacity), topic \(topic.id) has \(hosts.count) hosts"
                )
            )
        }
        for other in index.placements(in: cell.slot) where other.topic != topic.id {
            if other.cell == cell {
                found.append(
                    broken(
                        "cell-taken",
                        "\(cell) holds topic \(other.topic) already",
                        help:
                            "swap the two with `unconf board swap \(topic.id) \(other.topic)`, or move one first"
                    )
                )
            } else if index.hosts(of: other.topic).contains(where: hosts.contains) {
                found.append(
                    broken(
                        "host-busy",
                        "a host of topic \(topic.id) hosts topic \(other.topic) in \(cell.slot) too",
                        help: "choose another slot, or another host"
                    )
                )
            }
        }
        return found
    }

    /// Every rule that the board as it stands breaks.
    public static func violations(in gathering: Gathering) -> [Violation] {
        let index = BoardIndex(gathering)
        return gathering.placements.sorted.flatMap { placement -> [Violation] in
            guard let topic = gathering.topics[placement.topic] else { return [] }
            return violations(placing: topic, in: placement.cell, of: gathering, index)
        }
    }

    /// Refuses a draft whose board breaks a rule that it kept before.
    static func requireIntact(_ draft: Draft) throws(Refusal) {
        let broken = violations(in: draft.gathering)
        guard broken.isEmpty else { throw .breaks(broken) }
    }
}
