internal import Unconference

/// The board engine: everything about one problem that restarts and bounds share.
///
/// It is free of clocks and threads: each call is a pure function of the problem and its arguments, except that a stop
/// closure may cut it short; it may be called from several threads at a time.
public struct BoardEngine: Sendable {
    /// The problem.
    public let problem: BoardProblem
    let model: BoardModel

    /// Prepares a problem that has no error among its ``BoardProblem/findings(at:)``.
    ///
    /// - Returns: nil if it has one.
    public init?(_ problem: BoardProblem) {
        if problem.findings().hasErrors { return nil }
        self.problem = problem
        model = BoardModel(problem)
    }

    /// How many moves there are from a board: a topic to another cell.
    ///
    /// A restart of some thirty times as many steps is as good as a much longer one, and one of several such is better.
    public var moves: Int {
        let (moves, overflow) = (model.topics * model.slots).multipliedReportingOverflow(by: model.rooms)
        return overflow ? .max : moves
    }

    /// Runs one restart: a first board, `steps` moves of annealing, a descent with exact seats.
    ///
    /// - Parameters:
    ///   - number: which restart it is; each has its own stream of random numbers.
    ///   - seed: the seed of the whole search.
    ///   - steps: how many moves to try.
    ///   - start: a plan to start from instead of a first board.
    ///   - stop: asked often; once true, the best plan so far is returned soon.
    public func restart(
        _ number: Int,
        seed: UInt64,
        steps: Int,
        from start: BoardPlan? = nil,
        stop: () -> Bool = { false }
    ) -> BoardPlan {
        var search = BoardSearch(model, seed: seed, stream: number, from: start.flatMap(snapshot))
        search.run(steps: steps, stop: stop)
        search.state.load(search.best)
        return search.state.plan
    }

    /// A plan as the search knows it; nil if it is about other topics, slots or rooms.
    func snapshot(of plan: BoardPlan) -> BoardSnapshot? {
        let slots = SortedIds(model.slotIds)
        var slot = [Int32](repeating: -1, count: model.topics)
        var room = [Int32](repeating: -1, count: model.topics)
        guard BoardInspection.findings(of: plan, for: problem).isEmpty else { return nil }
        for placement in plan.board {
            guard let index = slots.find(placement.slot) else { return nil }
            slot[placement.topic] = Int32(index)
            room[placement.topic] = Int32(placement.room)
        }
        return BoardSnapshot(
            slot: slot,
            room: room,
            objective: plan.objective,
            placed: plan.board.count,
            moves: plan.moves
        )
    }
}
