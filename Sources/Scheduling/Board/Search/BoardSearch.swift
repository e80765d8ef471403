/// The search for a good board: annealing over boards with greedy seats, then a descent with exact ones.
///
/// A restart is a pure function of problem, seed and steps; the stop closure only cuts it short.
struct BoardSearch {
    let model: BoardModel
    let state: BoardState
    var random: SeededRandom
    private(set) var best: BoardSnapshot

    /// Starts from a first board, or from one that was found before.
    init(_ model: BoardModel, seed: UInt64, stream: Int, from start: BoardSnapshot?) {
        self.model = model
        state = BoardState(model)
        random = SeededRandom(seed: seed, stream: stream)
        if let start {
            state.load(start)
        } else {
            BoardStart.fill(state, keepsPrevious: model.previousCount > 0, random: &random)
        }
        best = state.snapshot
    }

    /// A whole restart: `steps` moves of annealing, then a descent.
    mutating func run(steps: Int, stop: () -> Bool) {
        anneal(steps: steps, stop: stop)
        state.load(best)
        remember()
        descend(rounds: 3, stop: stop)
    }

    /// Keeps the board if it is the best so far.
    mutating func remember() {
        let isBetter =
            (state.objective, state.placed, -state.moves) > (best.objective, best.placed, -best.moves)
        if isBetter { best = state.snapshot }
    }

    private mutating func anneal(steps: Int, stop: () -> Bool) {
        let cells = model.slots * model.rooms
        let movable = (0..<model.topics).filter { !model.isLocked.values[$0] }
        guard !movable.isEmpty, cells > 0, steps > 0 else { return }
        let scale = typicalLoss(movable)
        let (hot, cold) = (scale * 0.5, scale * 0.01)
        for step in 0..<steps {
            if step & 63 == 0, stop() { return }
            if step & 4095 == 4095 {
                state.seatAllExactly()
                remember()
            }
            let rest = 1 - Double(step) / Double(steps)
            let temperature = cold + (hot - cold) * rest * rest * rest
            let before = (state.objective, state.placed, state.moves)
            guard let move = propose(movable) else { continue }
            let loss = before.0 - state.objective
            let isTie = loss == 0 && (state.placed, -state.moves) < (before.1, -before.2)
            let limit = temperature * Chance.losses[random.below(1024)]
            if Double(loss) > limit || (isTie && limit < cold) {
                state.undo(move)
            } else if loss < 0 || state.objective >= best.objective {
                remember()
            }
        }
        state.seatAllExactly()
        remember()
    }

    /// Tries a move of a random topic to a random cell, rarely off the board.
    private mutating func propose(_ movable: [Int]) -> BoardMove? {
        let topic = movable[random.below(movable.count)]
        if state.topicSlot[topic] >= 0, random.below(64) == 0 { return state.perform(topic, -1, -1) }
        return state.perform(topic, random.below(model.slots), random.below(model.rooms))
    }

    /// The average loss of moves that lose, which sets the temperature.
    private mutating func typicalLoss(_ movable: [Int]) -> Double {
        var (sum, count) = (0.0, 0)
        for _ in 0..<400 {
            let before = state.objective
            guard let move = propose(movable) else { continue }
            if state.objective < before {
                sum += Double(before - state.objective)
                count += 1
            }
            state.undo(move)
        }
        return count == 0 ? 1 : sum / Double(count)
    }

    /// Tries every move with exact seats, and takes those that gain, until none does.
    private mutating func descend(rounds: Int, stop: () -> Bool) {
        let movable = (0..<model.topics).filter { !model.isLocked.values[$0] }
        guard !movable.isEmpty else { return }
        for _ in 0..<rounds {
            var improved = false
            for topic in movable {
                for cell in 0..<model.slots * model.rooms {
                    if stop() { return }
                    let (slot, room) = (cell / model.rooms, cell % model.rooms)
                    if let other = occupant(cell), other < topic, !model.isLocked.values[other] { continue }
                    if tryExactly(topic, slot, room) { improved = true }
                }
            }
            if !improved { return }
        }
    }

    private func occupant(_ cell: Int) -> Int? {
        state.cellTopic[cell] >= 0 ? Int(state.cellTopic[cell]) : nil
    }

    /// Does a move with exact seats; takes it back unless it gains.
    private mutating func tryExactly(_ topic: Int, _ slot: Int, _ room: Int) -> Bool {
        let before = (state.objective, state.placed, -state.moves)
        guard let move = state.perform(topic, slot, room) else { return false }
        let slack = state.value / (32 * max(1, model.slots))
        if state.objective < before.0 - slack {
            state.undo(move)
            return false
        }
        if (state.objective, state.placed, -state.moves) <= before {
            state.seatExactly(move.slot)
            if move.oldSlot >= 0, move.oldSlot != move.slot { state.seatExactly(move.oldSlot) }
        }
        if (state.objective, state.placed, -state.moves) > before {
            remember()
            return true
        }
        state.undo(move)
        return false
    }
}
