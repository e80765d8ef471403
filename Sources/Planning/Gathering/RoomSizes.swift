internal import Scheduling
internal import Unconference

/// Rooms as the engine has them: with seats for wishes rather than for bodies.
struct RoomSizes {
    /// The rooms.
    private(set) var rooms: [BoardRoom]
    /// What else each topic needs of its room.
    private(set) var needs: [[String]]

    /// - Parameters:
    ///   - rooms: the event's rooms.
    ///   - hosts: how many hosts each topic has.
    ///   - turnout: how many bodies stand behind a wish.
    init(_ rooms: [Room], hosts: [Int], turnout: Turnout) {
        let most = hosts.max() ?? 0
        self.rooms = rooms.map { room in
            BoardRoom(
                capacity: min(
                    max(turnout.wishes(servedBy: room.capacity), min(room.capacity, most)),
                    BoardProblem.largest
                ),
                features: room.features
            )
        }
        // Hosts need real seats: where a room has fewer, that is said as something that the room lacks.
        let tight = Set(hosts).filter { count in rooms.contains { $0.capacity < count } }.sorted()
        func seats(_ count: Int) -> String { "\(count) seats for its hosts" }
        for (index, room) in rooms.enumerated() {
            self.rooms[index].features += tight.filter { $0 <= room.capacity }.map(seats)
        }
        needs = hosts.map { tight.contains($0) ? [seats($0)] : [] }
    }
}
