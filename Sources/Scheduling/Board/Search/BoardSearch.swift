import Unconference

/// The search for a good board: annealing over boards with greedy seats, then a descent with exact ones.
///
/// A restart is a pure function of problem, seed and steps; the stop closure only cuts it short.
struct BoardSearch {
    let model: BoardModel
    let state: BoardState
    var dice: Dice
    private(set) var best: BoardSnapshot
    /// Rooms from the largest to the smallest, and where each comes in that order.
    private let roomOfRank: [Int]
    private let rankOfRoom: [Int]
    /// Whether it started from a plan that should not be shaken too much.
    private let isResumed: Bool

    /// Starts from a first board, or from one that was found before.
    init(_ model: BoardModel, seed: UInt64, stream: Int, from start: BoardSnapshot?) {
        self.model = model
        state = BoardState(model)
        let order = (0..<model.rooms).sorted {
            (-model.capacity.values[$0], $0) < (-model.capacity.values[$1], $1)
        }
        roomOfRank = order
        var ranks = [Int](repeating: 0, count: model.rooms)
        for (rank, room) in order.enumerated() { ranks[room] = rank }
        rankOfRoom = ranks
        dice = Dice(seed: seed, stream: stream)
        isResumed = start != nil
        if let start {
            state.load(start)
        } else {
            BoardStart.fill(state, keepsPrevious: model.previousCount > 0, dice: &dice)
        }
        best = state.snapshot
    }

    /// A whole restart: `steps` moves of annealing, then a descent.
    mutating func run(steps: Int, stop: () -> Bool) {
        anneal(steps: steps, stop: stop)
        if stop() { return }
        state.load(best)
        remember()
        descend(trials: min(500, steps / 20) + steps / 50, stop: stop)
    }

    /// Keeps the board if it is the best so far.
    mutating func remember() {
        let isBetter =
            (state.objective, state.placed, -state.moves) > (best.objective, best.placed, -best.moves)
        if isBetter { best = state.snapshot }
    }

    /// A first cooling, then, while steps last, milder ones from the best board so far.
    ///
    /// That finds better boards than one long cooling or many independent ones of the same length.
    private mutating func anneal(steps: Int, stop: () -> Bool) {
        let movable = (0..<model.topics).filter { !model.isLocked.values[$0] }
        guard !movable.isEmpty, model.slots > 0, model.rooms > 0, steps > 0 else { return }
        let neighbours = movable.count * model.slots * model.rooms
        let scale = typicalLoss(movable)
        var left = steps
        var length = min(left, max(1000, neighbours * 25))
        // With few steps for many moves there is no time to come back from a hot start.
        let ease = min(1, Double(length) / Double(2 * neighbours))
        let hot = isResumed ? 0.09 : 0.15
        cool(from: scale * hot * ease, to: scale * 0.03 * ease, steps: length, movable, stop)
        left -= length
        while left > 0, !stop() {
            length = min(left, max(500, neighbours * 14))
            state.load(best)
            cool(from: scale * 0.09, to: scale * 0.03, steps: length, movable, stop)
            left -= length
        }
    }

    private mutating func cool(
        from hot: Double,
        to cold: Double,
        steps: Int,
        _ movable: [Int],
        _ stop: () -> Bool
    ) {
        for step in 0..<steps {
            if step & 63 == 0, stop() { return }
            if step & 4095 == 4095 {
                state.seatAllExactly(stop: stop)
                remember()
            }
            let rest = 1 - Double(step) / Double(steps)
            let temperature = cold + (hot - cold) * rest * rest
            let before = (state.objective, state.placed, state.moves)
            guard let move = propose(movable) else { continue }
            let loss = before.0 - state.objective
            let isTie = loss == 0 && (state.placed, -state.moves) < (before.1, -before.2)
            let limit = temperature * Chance.losses[dice.below(1024)]
            if Double(loss) > limit || (isTie && limit < cold) {
                state.undo(move)
            } else if loss < 0 || state.objective >= best.objective {
                remember()
            }
        }
        state.seatAllExactly(stop: stop)
        remember()
    }

    /// Tries a move of a random topic to a random cell, at times to a room of like size, rarely off the board.
    private mutating func propose(_ movable: [Int]) -> BoardMove? {
        let topic = movable[dice.below(movable.count)]
        if state.topicSlot[topic] >= 0, dice.below(64) == 0 { return state.perform(topic, -1, -1) }
        let slot = dice.below(model.slots)
        let room = Int(state.topicRoom[topic])
        if room < 0 || dice.below(100) >= 20 {
            return state.perform(topic, slot, dice.below(model.rooms))
        }
        let rank = rankOfRoom[room] + dice.below(3) - 1
        return state.perform(topic, slot, roomOfRank[min(max(rank, 0), model.rooms - 1)])
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

    /// Tries moves with exact seats, and takes those that gain, until none does or the trials are used up.
    private mutating func descend(trials: Int, stop: () -> Bool) {
        let movable = (0..<model.topics).filter { !model.isLocked.values[$0] }
        let cells = model.slots * model.rooms
        guard !movable.isEmpty, cells > 0 else { return }
        var left = trials
        var sinceGain = 0
        var next = dice.below(movable.count)
        while sinceGain < movable.count {
            let topic = movable[next]
            next = next + 1 == movable.count ? 0 : next + 1
            sinceGain += 1
            for cell in 0..<cells {
                if left <= 0 || stop() { return }
                let other = Int(state.cellTopic[cell])
                if other >= 0, other < topic, !model.isLocked.values[other] { continue }
                if tryExactly(topic, cell / model.rooms, cell % model.rooms, &left) { sinceGain = 0 }
            }
        }
    }

    /// Does a move with exact seats; takes it back unless it gains.
    private mutating func tryExactly(_ topic: Int, _ slot: Int, _ room: Int, _ left: inout Int) -> Bool {
        let before = (state.objective, state.placed, -state.moves)
        guard let move = state.perform(topic, slot, room) else { return false }
        let slack = state.value / (32 * max(1, model.slots))
        if state.objective < before.0 - slack {
            state.undo(move)
            return false
        }
        if (state.objective, state.placed, -state.moves) <= before {
            left -= 1
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
