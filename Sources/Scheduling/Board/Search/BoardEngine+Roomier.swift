extension BoardEngine {
    /// A plan worth as much in which, within each slot, more wanted topics have the larger rooms.
    ///
    /// The objective does not see who can't be seated anyway; people in a doorway do. Locked topics stay, and so do those of an
    /// earlier board.
    ///
    /// - Parameters:
    ///   - plan: a plan of this problem.
    ///   - stop: asked before each try; once true, the plan so far is returned.
    public func roomier(_ plan: BoardPlan, stop: () -> Bool = { false }) -> BoardPlan {
        var demand = Array(repeating: 0, count: problem.topics.count)
        for interest in problem.interests { demand[interest.topic] += 1 }
        let bound = Set(problem.locks.map(\.topic)).union(problem.previous.map(\.topic))
        let rooms = problem.rooms.indices.sorted {
            (-problem.rooms[$0].capacity, $0) < (-problem.rooms[$1].capacity, $1)
        }
        var current = plan
        for slot in Set(plan.board.map(\.slot)).sorted() {
            let wanted = current.board.filter { $0.slot == slot && !bound.contains($0.topic) }
                .map(\.topic).sorted { (-demand[$0], $0) < (-demand[$1], $1) }
            for topic in wanted {
                if let better = current.board.first(where: { $0.topic == topic }).flatMap({ place in
                    larger(place, rooms: rooms, demand: demand, bound: bound, in: current, stop)
                }) {
                    current = better
                }
            }
        }
        return current
    }

    /// The plan with a topic in the largest room of its slot that it can have at no loss from a less wanted one.
    private func larger(
        _ place: BoardPlacement,
        rooms: [Int],
        demand: [Int],
        bound: Set<Int>,
        in plan: BoardPlan,
        _ stop: () -> Bool
    ) -> BoardPlan? {
        for room in rooms where problem.rooms[room].capacity > problem.rooms[place.room].capacity {
            if stop() { return nil }
            let cell = BoardCell(slot: place.slot, room: room)
            let guest = plan.board.first { $0.cell == cell }
            if let guest, bound.contains(guest.topic) || demand[guest.topic] >= demand[place.topic] {
                continue
            }
            var board = plan.board.filter { $0.topic != place.topic && $0.topic != guest?.topic }
            board.append(BoardPlacement(topic: place.topic, slot: place.slot, room: room))
            if let guest {
                board.append(BoardPlacement(topic: guest.topic, slot: place.slot, room: place.room))
            }
            if let found = seated(board), found.objective >= plan.objective { return found }
        }
        return nil
    }
}
