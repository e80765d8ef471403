/// A proven upper limit on the objective of any plan, which gets tighter with work.
///
/// Each round has two steps: ``improvePrices(rounds:stop:)`` looks for good prices, then the ``tasks`` prove what they
/// are worth, on any threads, and ``take(_:)`` draws the conclusion. A limit is valid whenever the work is stopped.
public struct BoardLimit {
    /// Runs pieces 0 ..< count of some work, on any threads, and returns when all are done.
    public typealias Spread = (_ count: Int, _ piece: @Sendable (Int) -> Void) -> Void

    /// No plan has a greater objective.
    public private(set) var bound: Int
    /// What the bound rests on; nil while it is the simple one, or where everything was looked at.
    public private(set) var certificate: BoardCertificate?
    /// Whether more rounds are not likely to bring more.
    public private(set) var isSettled = false

    private var value: Int
    private let engine: BoardEngine
    private var dual: BoardDual?
    private var roundsWithoutGain = 0

    /// Starts from a good plan and the simple bound.
    public init(_ engine: BoardEngine, plan: BoardPlan) {
        self.engine = engine
        value = plan.objective
        bound = engine.bound()
        guard engine.model.hasAllSlots, engine.model.slots > 0, engine.model.rooms > 0, bound > value,
            let snapshot = engine.snapshot(of: plan)
        else {
            isSettled = true
            return
        }
        let state = BoardState(engine.model)
        state.load(snapshot)
        dual = BoardDual(engine.model, from: state)
    }

    /// Takes note of a better plan: what it is worth is where the limit can end.
    public mutating func raise(to value: Int) {
        self.value = max(self.value, value)
        if bound <= self.value { isSettled = true }
    }

    /// Proves the exact optimum of a small board, by enumeration; does nothing for larger ones.
    public mutating func enumerate(stop: () -> Bool = { false }) {
        guard !isSettled, var enumeration = BoardEnumeration(engine.model) else { return }
        guard let best = enumeration.best(stop: stop) else { return }
        if best < bound { certificate = nil }
        bound = min(bound, best)
        isSettled = true
    }

    /// Where the bound would probably be if every slot's proof were finished: a guess from local search, no limit.
    ///
    /// Nil while no price was tried.
    public var estimate: Int? { dual.flatMap { dual in dual.estimate.map { $0 / dual.scale } } }

    /// Looks for better prices; proves nothing yet.
    ///
    /// - Parameters:
    ///   - rounds: how often the prices are set anew.
    ///   - stop: asked often; once true, the best prices so far are kept.
    ///   - spread: what each slot makes of the prices, on any threads.
    public mutating func improvePrices(
        rounds: Int,
        stop: @escaping @Sendable () -> Bool = { false },
        spread: Spread = { count, piece in for number in 0..<count { piece(number) } }
    ) {
        dual?.restart()
        dual?.improve(rounds: rounds, value: value, stop: stop, spread: spread)
    }

    /// The proofs that are needed at the present prices.
    public var tasks: [BoardProofTask] {
        guard let dual else { return [] }
        // A twentieth of the gap, shared among the slots, is not worth the time that it takes to close.
        let slack = max(0, (dual.estimate ?? 0) - value * dual.scale) / (20 * engine.model.slots)
        return dual.kinds.indices.map {
            BoardProofTask(
                model: engine.model,
                kind: dual.kinds[$0],
                index: $0,
                prices: dual.prices,
                column: dual.columns[$0],
                scale: dual.scale,
                slack: slack
            )
        }
    }

    /// Takes the results of all tasks, in their order.
    public mutating func take(_ proofs: [BoardSlotProof]) {
        guard let dual, proofs.count == dual.kinds.count else { return }
        var total = dual.constant
        for (index, proof) in proofs.enumerated() {
            total += dual.kinds[index].count * proof.limit
            self.dual?.pool(proof.columns, index)
        }
        let scale = dual.scale
        let limit = (total - (total % scale + scale) % scale) / scale
        roundsWithoutGain = limit < bound ? 0 : roundsWithoutGain + 1
        if limit < bound { certificate = certificate(dual, proofs) }
        bound = min(bound, limit)
        let isExact = !proofs.contains(where: \.wasCutShort)
        if bound <= value || (isExact && roundsWithoutGain >= 4) { isSettled = true }
    }

    private func certificate(_ dual: BoardDual, _ proofs: [BoardSlotProof]) -> BoardCertificate {
        BoardCertificate(
            scale: dual.scale,
            topicPrices: dual.prices.topic,
            seatPrices: dual.prices.seat,
            slots: dual.kinds.indices.map { index in
                let kind = dual.kinds[index]
                return BoardSlotLimit(
                    slots: kind.slots.map { engine.model.slotIds[$0] },
                    roomPrices: (0..<engine.model.rooms).map {
                        kind.rooms.contains($0) ? dual.prices.room[index][$0] : 0
                    },
                    limit: proofs[index].limit
                )
            }
        )
    }
}
