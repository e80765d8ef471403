internal import Scheduling

/// Runs restarts of the board search until a share of the time is spent.
struct BoardPlans {
    let engine: BoardEngine
    let runner: Runner

    /// The plans of all restarts, in the order of their numbers.
    ///
    /// By the clock, a first short restart tells how many steps a second allows; the others are made as long as they can be.
    func search(share: Double) -> [BoardPlan] {
        let (engine, seed) = (engine, runner.effort.seed)
        let stop = runner.stop(at: share)
        if let steps = runner.iterations {
            return runner.repeated { engine.restart($0, seed: seed, steps: steps, stop: stop) }
        }
        let before = runner.elapsed
        let pilot = engine.restart(0, seed: seed, steps: BoardPlans.pilotSteps, stop: stop)
        let spent = max(runner.elapsed - before, 1e-5)
        let left = (runner.seconds ?? 5) * share - runner.elapsed
        let steps = Int(min(max(left * 0.45 * Double(BoardPlans.pilotSteps) / spent, 2000), 1e8))
        let others = runner.repeated(until: share) {
            engine.restart($0 + 1, seed: seed, steps: steps, stop: stop)
        }
        return [pilot] + others
    }

    private static let pilotSteps = 4000
}
