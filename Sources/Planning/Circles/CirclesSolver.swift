public import Matching
public import Unconference

/// Runs the engine for circles on threads and by the clock.
public enum CirclesSolver {
    /// Solves a problem.
    ///
    /// - Parameter interrupt: raised by whoever wants the best circles so far, now.
    /// - Throws: the findings about a problem that is not sound, or has no answer.
    public static func solve(
        _ problem: CirclesProblem,
        effort: Effort,
        interrupt: Interrupt? = nil
    ) throws(Failure) -> MatchingOutcome<CirclesAnswer> {
        let runner = Runner(effort, interrupt: interrupt)
        let planner = try CirclePlanner(problem)
        let seed = effort.seed
        let steps = runner.iterations
        let stop = runner.stop(at: 0.97)
        let plans = runner.run(steps == nil ? effort.threads : Runner.countedRestarts) { number in
            planner.plan(restart: number, seed: seed, steps: steps) {
                if stop() { return 1 }
                guard let seconds = runner.seconds, seconds > 0 else { return steps == nil ? 1 : 0 }
                return runner.elapsed / (seconds * 0.97)
            }
        }
        return MatchingOutcome(try planner.answer(from: plans), by: runner)
    }
}
