public import Matching
public import Unconference

/// Runs the engine for pairs on threads and by the clock.
public enum PairsSolver {
    /// Solves a problem.
    ///
    /// - Parameter interrupt: raised by whoever wants the best pairs so far, now.
    /// - Throws: the findings about a problem that is not sound.
    public static func solve(
        _ problem: PairsProblem,
        effort: Effort,
        interrupt: Interrupt? = nil
    ) throws(Failure) -> MatchingOutcome<PairsAnswer> {
        let runner = Runner(effort, interrupt: interrupt)
        let planner = try PairPlanner(problem)
        let opening = planner.opening(stop: runner.stop(at: 0.9))
        let broken = PairsInspection.findings(of: opening, for: problem)
        if broken.hasErrors { throw Failure(broken) }
        return MatchingOutcome(opening, by: runner)
    }
}
