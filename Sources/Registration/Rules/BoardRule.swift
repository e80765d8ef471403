import Unconference

/// A hard rule about a topic in a cell.
struct BoardRule: Sendable {
    /// How a rule is broken, in words.
    struct Breach {
        /// What is so, naming the two things in conflict.
        var message: String
        /// What to do instead.
        var help: String?
    }

    /// A stable name, such as `cell-taken`.
    let code: String
    /// Every way in which a trial breaks it; none where it is kept.
    let breaches: @Sendable (PlacingTrial) -> [Breach]

    /// A rule that can be broken in more ways than one.
    init(_ code: String, _ breaches: @escaping @Sendable (PlacingTrial) -> [Breach]) {
        self.code = code
        self.breaches = breaches
    }

    /// A rule that is broken once.
    ///
    /// - Parameter message: what is so where it is broken; nil where it is kept.
    init(
        _ code: String,
        saying message: @escaping @Sendable (PlacingTrial) -> String?,
        help: (@Sendable (PlacingTrial) -> String)? = nil
    ) {
        self.init(code) { trial in message(trial).map { [Breach(message: $0, help: help?(trial))] } ?? [] }
    }
}

/// The hard rules of a board, in the order in which people are told of them.
let boardRules: [BoardRule] = [
    BoardRule("topic-closed") { trial in
        trial.topic.state == .open ? nil : "topic \(trial.topic.id) was \(trial.topic.state.rawValue)"
    },
    BoardRule("session-over") { trial in
        trial.gathering.isOver(trial.topic.id)
            ? "the session on topic \(trial.topic.id) took place and is over" : nil
    } help: { trial in
        "`unconf topic repeat \(trial.topic.id)` holds it once more"
    },
    BoardRule("no-sessions") { trial in
        trial.slot.kind == .session
            ? nil : "\(trial.slot.label) holds no sessions; it is a \(trial.slot.kind.rawValue) slot"
    },
    BoardRule("cell-blocked") { trial in
        trial.gathering.blockedReason(of: trial.cell).map { reason in
            "\(trial.cell) is blocked" + (reason.isEmpty ? "" : ": \(reason)")
        }
    },
    BoardRule("slot-unavailable") { trial in
        trial.topic.unavailable.contains(trial.cell.slot)
            ? "topic \(trial.topic.id) can't take place in \(trial.cell.slot)" : nil
    },
    BoardRule("room-lacks") { trial in
        let missing = trial.topic.needs.filter { !trial.room.features.contains($0) }
        return missing.isEmpty
            ? nil
            : "topic \(trial.topic.id) needs \(missing.joined(separator: ", ")); \(trial.room.name) has none"
    },
    BoardRule("room-small") { trial in
        let (seats, hosts) = (trial.room.capacity, trial.hosts.count)
        return hosts > seats
            ? "\(trial.room.name) seats \(seats), topic \(trial.topic.id) has \(hosts) hosts" : nil
    },
    BoardRule("cell-taken") { trial in
        trial.others.filter { $0.cell == trial.cell }.map { other in
            BoardRule.Breach(
                message: "\(trial.cell) holds topic \(other.topic) already",
                help:
                    "swap the two with `unconf board swap \(trial.topic.id) \(other.topic)`, or move one first"
            )
        }
    },
    BoardRule("host-busy") { trial in
        let hosts = trial.hosts
        return trial.others.filter { other in
            other.cell != trial.cell && trial.index.hosts(of: other.topic).contains(where: hosts.contains)
        }.map { other in
            BoardRule.Breach(
                message:
                    "a host of topic \(trial.topic.id) hosts topic \(other.topic) in \(trial.cell.slot) too",
                help: "choose another slot, or another host"
            )
        }
    },
]
