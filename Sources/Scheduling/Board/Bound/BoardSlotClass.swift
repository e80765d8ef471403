/// Slots that are the same for every topic and attendee: what may run there, in which rooms, who is away.
struct BoardSlotClass: Sendable {
    /// One of the slots, and how many there are.
    var slot: Int
    var count: Int
    /// All of them.
    var slots: [Int] = []
    /// The topics that must run there, as locks have it.
    var forced: [Int] = []
    /// The rooms that are free for other topics.
    var rooms: [Int] = []
    /// Who has no seat there, in ascending order.
    var absent: [Int32] = []

    /// What makes slots the same.
    struct Signature: Hashable {
        var forced: [Int]
        var rooms: [Int]
        var absent: [Int32]
        var closed: [Int32]
        var earlier: [Int32]
    }

    /// The classes of a model's slots, in the order of their first slots.
    static func classes(of model: BoardModel) -> [BoardSlotClass] {
        var absent = [[Int32]](repeating: [], count: model.slots)
        var closed = absent
        var earlier = absent
        var forced = [[Int]](repeating: [], count: model.slots)
        for absence in model.absences { absent[Int(absence.slot)].append(absence.attendee) }
        for lock in model.locks { forced[lock.slot].append(lock.topic) }
        for topic in 0..<model.topics {
            for index in Int(model.closedStart.values[topic])..<Int(model.closedStart.values[topic + 1]) {
                closed[Int(model.closed.values[index])].append(Int32(topic))
            }
            let slot = Int(model.previousSlot.values[topic])
            if slot >= 0, model.problem.moveCost > 0 { earlier[slot].append(Int32(topic)) }
        }
        var found: [Signature: Int] = [:]
        var classes: [BoardSlotClass] = []
        for slot in 0..<model.slots {
            let rooms = (0..<model.rooms).filter { room in
                let cell = slot * model.rooms + room
                return !model.isBlocked.values[cell] && !model.isFixed.values[cell]
            }
            let signature = Signature(
                forced: forced[slot],
                rooms: rooms,
                absent: absent[slot].sorted(),
                closed: closed[slot],
                earlier: earlier[slot]
            )
            if let known = found[signature] {
                classes[known].count += 1
                classes[known].slots.append(slot)
            } else {
                found[signature] = classes.count
                classes.append(
                    BoardSlotClass(
                        slot: slot,
                        count: 1,
                        slots: [slot],
                        forced: forced[slot],
                        rooms: rooms,
                        absent: signature.absent
                    )
                )
            }
        }
        return classes
    }
}
