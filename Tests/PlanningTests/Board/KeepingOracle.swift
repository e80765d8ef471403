import Scheduling

/// The fewest moves among all boards of a tiny problem that lose no more than they may, by trying everything.
struct KeepingOracle {
    private let problem: BoardProblem
    private let engine: BoardEngine
    private var values: [(objective: Int, moves: Int)] = []

    init?(_ problem: BoardProblem) {
        var free = problem
        free.moveCost = 0
        guard let engine = BoardEngine(free) else { return nil }
        self.problem = free
        self.engine = engine
        var board: [BoardPlacement] = []
        place(0, &board)
    }

    /// The best value, and the fewest moves of boards worth at least `least` of it.
    func fewestMoves(least: (Int) -> Int) -> Int? {
        guard let best = values.map(\.objective).max() else { return nil }
        return values.filter { $0.objective >= least(best) }.map(\.moves).min()
    }

    private mutating func place(_ topic: Int, _ board: inout [BoardPlacement]) {
        guard topic < problem.topics.count else {
            if let plan = engine.seated(board) { values.append((plan.objective, plan.moves)) }
            return
        }
        let lock = problem.locks.first { $0.topic == topic }
        if lock == nil { place(topic + 1, &board) }
        for slot in 0..<problem.slots {
            for room in problem.rooms.indices {
                let placement = BoardPlacement(topic: topic, slot: slot, room: room)
                if let lock, lock != placement { continue }
                if board.contains(where: { $0.cell == placement.cell }) { continue }
                board.append(placement)
                place(topic + 1, &board)
                board.removeLast()
            }
        }
    }
}
