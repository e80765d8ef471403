internal import Registration
internal import Scheduling
internal import Unconference

/// The cells of a gathering's board in numbers, and which of them a plan may fill.
struct BoardCells {
    let slots: [Slot]
    let rooms: [Room]
    /// Slots that have begun or begin soon.
    let frozen: Set<Int>
    /// Why cells are closed.
    let closed: [BoardCell: String]

    /// - Parameters:
    ///   - gathering: the gathering.
    ///   - now: what time it is; nil where that does not matter.
    init(_ gathering: Gathering, now: Instant?) {
        let (slots, rooms) = (gathering.event.sessionSlots, gathering.event.rooms)
        self.slots = slots
        self.rooms = rooms
        frozen = Set(
            slots.indices.filter { index in
                now.map { slots[index].starts.instant <= $0.adding(seconds: BoardRules.freeze) } ?? false
            }
        )
        var closed: [BoardCell: String] = [:]
        for slot in slots.indices {
            for room in rooms.indices {
                closed[BoardCell(slot: slot, room: room)] = gathering.blockedReason(
                    of: Cell(slot: slots[slot].id, room: rooms[room].id)
                )
            }
        }
        self.closed = closed
    }

    /// A cell in numbers; nil where the event no longer has it.
    func number(of cell: Cell) -> BoardCell? {
        guard let slot = slots.firstIndex(where: { $0.id == cell.slot }),
            let room = rooms.firstIndex(where: { $0.id == cell.room })
        else { return nil }
        return BoardCell(slot: slot, room: room)
    }

    /// The slots in which a topic can't take place.
    func unavailable(_ topic: Topic) -> [Int] {
        Set(topic.unavailable.compactMap { id in slots.firstIndex { $0.id == id } }).sorted()
    }

    /// The cells that are left free for late ideas: the smallest rooms of each slot.
    ///
    /// But a room that alone has what a topic needs stays open in as many slots as there are such topics.
    func spare(_ count: Int, beside locks: [BoardPlacement], needs: [[String]]) -> Set<BoardCell> {
        var onlyFit = Array(repeating: 0, count: rooms.count)
        for need in needs where !need.isEmpty {
            let fitting = rooms.indices.filter { room in need.allSatisfy(rooms[room].features.contains) }
            if fitting.count == 1, let only = fitting.first { onlyFit[only] += 1 }
        }
        let held = Set(locks.map(\.cell))
        var spare: Set<BoardCell> = []
        for slot in slots.indices where !frozen.contains(slot) {
            let order = rooms.indices.sorted { first, second in
                let (one, other) = (onlyFit[first] > slot ? 1 : 0, onlyFit[second] > slot ? 1 : 0)
                return (one, rooms[first].capacity, first) < (other, rooms[second].capacity, second)
            }
            let free = order.map { BoardCell(slot: slot, room: $0) }
                .filter { closed[$0] == nil && !held.contains($0) }
            spare.formUnion(free.prefix(max(0, count)))
        }
        return spare
    }

    /// The cells that hold nothing more: the closed and the spare ones, and the empty ones of a slot that is frozen.
    func blocked(besides spare: Set<BoardCell>, locks: [BoardPlacement]) -> [BoardCell] {
        let begun = Set(locks.filter { frozen.contains($0.slot) }.map(\.cell))
        return slots.indices.flatMap { slot in rooms.indices.map { BoardCell(slot: slot, room: $0) } }
            .filter { cell in
                !begun.contains(cell)
                    && (closed[cell] != nil || spare.contains(cell) || frozen.contains(cell.slot))
            }
    }
}
