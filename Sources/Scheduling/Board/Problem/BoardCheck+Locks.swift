extension BoardCheck {
    /// Locks that contradict the problem or each other.
    mutating func checkLocks() {
        let blocked = Set(problem.blocked)
        var ofCell: [BoardCell: Int] = [:]
        var ofTopic: [Int: BoardPlacement] = [:]
        var ofHost: [BoardAbsence: Int] = [:]
        for (index, lock) in problem.locks.enumerated() {
            let entry = BoardEntry.lock(index)
            let hasTopic = exists(lock.topic, "topic", of: problem.topics.count, at: entry)
            let hasSlot = exists(lock.slot, "slot", of: problem.slots, at: entry)
            let hasRoom = exists(lock.room, "room", of: problem.rooms.count, at: entry)
            guard hasTopic, hasSlot, hasRoom else { continue }
            let topic = problem.topics[lock.topic]
            if let other = ofTopic[lock.topic] {
                report(
                    entry,
                    "impossible-lock",
                    "topic \(lock.topic) is locked twice: in slot \(other.slot), room \(other.room), "
                        + "and in slot \(lock.slot), room \(lock.room)",
                    help: "remove one of the two locks"
                )
                continue
            }
            ofTopic[lock.topic] = lock
            checkRoom(of: lock, topic, at: entry)
            if blocked.contains(lock.cell) {
                report(
                    entry,
                    "impossible-lock",
                    "topic \(lock.topic) is locked in slot \(lock.slot), room \(lock.room), which is blocked",
                    help: "unblock the cell or remove the lock"
                )
            }
            if topic.unavailableSlots.contains(lock.slot) {
                report(
                    entry,
                    "impossible-lock",
                    "topic \(lock.topic) is locked in slot \(lock.slot), where it is unavailable",
                    help: "lock it in another slot, or make it available in this one"
                )
            }
            if let other = ofCell[lock.cell] {
                report(
                    entry,
                    "impossible-lock",
                    "topics \(other) and \(lock.topic) are both locked in slot \(lock.slot), room \(lock.room)",
                    help: "remove one of the two locks"
                )
            } else {
                ofCell[lock.cell] = lock.topic
            }
            for host in topic.hosts {
                let presence = BoardAbsence(attendee: host, slot: lock.slot)
                if let other = ofHost[presence], other != lock.topic {
                    report(
                        entry,
                        "impossible-lock",
                        "attendee \(host) hosts topics \(other) and \(lock.topic), both locked in slot \(lock.slot)",
                        help: "lock one of them in another slot"
                    )
                } else {
                    ofHost[presence] = lock.topic
                }
            }
        }
    }

    private mutating func checkRoom(of lock: BoardPlacement, _ topic: BoardTopic, at entry: BoardEntry) {
        let room = problem.rooms[lock.room]
        for feature in topic.requires where !room.features.contains(feature) {
            report(
                entry,
                "impossible-lock",
                "topic \(lock.topic) is locked in room \(lock.room), which lacks '\(feature)'",
                help: "lock it in a room that has it, or drop the requirement"
            )
        }
        if room.capacity < topic.hosts.count {
            report(
                entry,
                "impossible-lock",
                "topic \(lock.topic) has \(topic.hosts.count) hosts and is locked in room \(lock.room), "
                    + "which seats \(room.capacity)",
                help: "lock it in a larger room"
            )
        }
    }
}
