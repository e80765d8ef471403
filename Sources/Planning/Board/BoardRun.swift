internal import Scheduling

/// One run of the board engine: restarts and proofs in turn.
struct BoardRun {
    private let engine: BoardEngine
    private let runner: Runner
    private let start: BoardPlan?
    private let progress: (@Sendable (BoardProgress) -> Void)?
    private var plans: [BoardPlan] = []
    private var bound: Int
    private var restarts = 0
    private var limit: BoardLimit?
    private var proofNodes = 1000
    private var stepsPerSecond = 0.0
    /// Seconds that it takes to begin and to finish a restart.
    private var overhead = 0.0

    /// A run that has found nothing yet but the plan it starts from, if there is one.
    init(
        engine: BoardEngine,
        runner: Runner,
        start: BoardPlan? = nil,
        progress: (@Sendable (BoardProgress) -> Void)?
    ) {
        self.engine = engine
        self.start = start
        plans = [start].compactMap(\.self)
        self.runner = runner
        self.progress = progress
        bound = engine.bound()
    }

    /// A fixed number of restarts and of proofs.
    mutating func counted() -> BoardAnswer {
        restartAll()
        let steps = runner.iterations ?? 0
        prove(until: 1, rounds: 5, nodes: max(200, steps))
        return answer()
    }

    /// As much as fits in the time: first a short look, then the bound where it comes easily, then longer restarts and
    /// proofs until they bring no more.
    mutating func timed() -> BoardAnswer {
        pilot()
        if stepsPerSecond > 40_000 {
            search(until: 0.15)
            prove(until: 0.3, rounds: .max, nodes: 20_000)
        }
        // Proofs of very large boards do not end in any time that a person would wait.
        if stepsPerSecond > 3000 {
            if !isProven { search(until: (runner.seconds ?? 5) < 30 ? 0.65 : 0.3) }
            if !isProven { prove(until: 1, rounds: .max, nodes: .max) }
        }
        if !isProven { search(until: 1) }
        return answer()
    }

    private func answer() -> BoardAnswer {
        var answer = engine.answer(plans, bound: bound)
        if let limit {
            answer.rest(on: limit.bound, certificate: limit.certificate, estimate: limit.estimate)
        }
        return answer
    }

    /// Looks for a good plan only, until a share of the time is spent; in steps, a fixed number of restarts.
    mutating func look(until share: Double) -> BoardPlan? {
        if runner.effort.isCounted {
            restartAll()
        } else {
            pilot()
            search(until: share)
        }
        return best
    }

    /// Looks for the limit only, until the time is spent; in steps, a fixed number of rounds.
    ///
    /// - Returns: the best plan found before, under that limit.
    mutating func proven() -> BoardAnswer {
        if runner.effort.isCounted {
            prove(until: 1, rounds: 5, nodes: max(200, runner.iterations ?? 0))
        } else if stepsPerSecond > 3000, !isProven {
            prove(until: 1, rounds: .max, nodes: .max)
        }
        return answer()
    }

    /// How many steps each of some restarts can make in a share of the time.
    func steps(in share: Double, restarts: Int) -> Int {
        if let steps = runner.iterations { return steps }
        let each = (runner.seconds ?? 5) * share * Double(runner.effort.threads) / Double(max(1, restarts))
        return Int(min(max((each - overhead) * stepsPerSecond, 100), 1e7))
    }

    private mutating func restartAll() {
        let steps = runner.iterations ?? 0
        let (engine, seed, start, stop) = (engine, runner.effort.seed, start, runner.stop())
        plans += runner.repeated { number in
            let start = number.isMultiple(of: 2) ? start : nil
            return engine.restart(number, seed: seed, steps: steps, from: start, stop: stop)
        }
        report()
    }

    private var best: BoardPlan? {
        plans.indices.max { plans[$1].isBetter(than: plans[$0]) }.map { plans[$0] }
    }

    private var isProven: Bool { best.map { $0.objective >= bound } ?? false }

    /// A first board and a first short restart, which tell how long things take here.
    private mutating func pilot() {
        let (engine, seed) = (engine, runner.effort.seed)
        plans.append(engine.restart(0, seed: seed, steps: 0))
        overhead = runner.elapsed
        let steps = overhead > 0.5 ? 200 : 2000
        plans.append(engine.restart(1, seed: seed, steps: steps, stop: runner.stop(at: 0.6)))
        stepsPerSecond = Double(steps) / max(runner.elapsed - 2 * overhead, overhead / 4, 1e-5)
        restarts = 2
        report()
    }

    /// Restarts on all threads until a share of the time is spent; the best plans are kept.
    ///
    /// Half of them begin afresh, the others with one of the best boards so far. Many short ones find more than few long
    /// ones, since how good a valley is shows early.
    private mutating func search(until share: Double) {
        let seconds = runner.seconds ?? 5
        let share = share - 2 * overhead / max(seconds, 1e-3)
        while true {
            let left = seconds * share - runner.elapsed - overhead
            guard left > 0, !isProven, !runner.stop()() else { return }
            let parts = overhead > 0.5 ? 1 : 0.45
            let most = min(max(left * parts * stepsPerSecond, 100), 1e8)
            let steps = Int(min(most, max(2000, 28 * Double(engine.moves))))
            let (engine, seed, first, stop) = (engine, runner.effort.seed, restarts, runner.stop(at: share))
            let known = plans.sorted { $0.isBetter(than: $1) }.prefix(3).map { $0 }
            let found = runner.run(2 * runner.effort.threads) { number -> BoardPlan? in
                if number > 0, stop() { return nil }
                let restart = first + number
                let isFresh = known.isEmpty || restart.isMultiple(of: 2) || first <= 2
                let start = isFresh ? nil : known[restart / 2 % known.count]
                return engine.restart(restart, seed: seed, steps: steps, from: start, stop: stop)
            }
            restarts += found.count
            var all: [BoardPlan] = []
            for plan in (known + found.compactMap(\.self)).sorted(by: { $0.isBetter(than: $1) })
            where !all.contains(where: { $0.board == plan.board }) {
                all.append(plan)
            }
            plans = Array(all.prefix(3))
            report()
        }
    }

    /// Rounds of prices and proofs until a share of the time is spent, or they bring no more.
    ///
    /// Each round has twice the work of the last one, more where prices take longer than proofs: a loose limit soon, a
    /// tight one where that can be.
    private mutating func prove(until share: Double, rounds: Int, nodes: Int) {
        guard let best else { return }
        let stop = runner.stop(at: share)
        var limit = self.limit ?? BoardLimit(engine, plan: best)
        if self.limit == nil { limit.enumerate(stop: stop) }
        limit.raise(to: best.objective)
        var round = 0
        while round < rounds, !limit.isSettled, !stop() {
            let begin = runner.elapsed
            limit.improvePrices(rounds: runner.iterations == nil ? 200 : 60, stop: stop) { [runner] in
                _ = runner.run($0, $1)
            }
            let middle = runner.elapsed
            let (tasks, most) = (limit.tasks, min(nodes, proofNodes))
            limit.take(runner.run(tasks.count) { tasks[$0].run(nodes: most, stop: stop) })
            if limit.bound < bound {
                bound = limit.bound
                report()
            }
            round += 1
            let isShort = runner.iterations == nil && middle - begin > runner.elapsed - middle
            proofNodes = min(proofNodes * (isShort ? 8 : 2), 1 << 40)
        }
        bound = min(bound, limit.bound)
        self.limit = limit
    }

    private func report() {
        guard let progress, let best else { return }
        progress(BoardProgress(value: best.objective, bound: bound, seconds: runner.elapsed))
    }
}
