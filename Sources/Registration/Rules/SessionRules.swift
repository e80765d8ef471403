import Unconference

/// What must hold before anybody says how a session goes.
enum SessionRules {
    /// How long before its time a session may be said to have begun, in seconds.
    static let early: Int64 = 600

    /// A session on the board, with what is known of how it goes.
    struct Found {
        var topic: Topic
        var slot: Slot
        var room: Room
        var state: SessionState

        /// When it begins, its own delay included.
        var starts: Instant { slot.starts.instant.adding(seconds: Int64(state.delay) * 60) }
    }

    /// The session of a topic that is on the board and neither over nor cancelled.
    static func session(_ id: Topic.ID, of gathering: Gathering) throws(Refusal) -> Found {
        let topic = try TopicRules.openTopic(id, of: gathering)
        let state = gathering.session(of: id)
        if let state, state.stage == .over || state.stage == .cancelled {
            throw Refusal(
                .conflict,
                "session-ended",
                "the session on topic \(id) is \(state.stage.rawValue)",
                help: state.stage == .over
                    ? "`unconf topic repeat \(id)` holds it once more"
                    : "place it again, in whatever cell is free"
            )
        }
        guard let placement = gathering.placements[id], let slot = gathering.event.slot(placement.cell.slot),
            let room = gathering.event.room(placement.cell.room)
        else { throw .notOnBoard(id) }
        var known = state ?? SessionState(topic: id, cell: placement.cell)
        known.cell = placement.cell
        return Found(topic: topic, slot: slot, room: room, state: known)
    }

    /// Refuses those who neither host a session nor run the event.
    static func requireHost(of topic: Topic.ID, in draft: Draft) throws(Refusal) {
        guard !draft.isEntrusted else { return }
        guard case .participant(let person) = draft.actor,
            draft.gathering.hosts(of: topic).contains(person)
        else { throw .notYours }
    }
}
