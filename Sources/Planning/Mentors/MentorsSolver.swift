public import Matching
public import Unconference

/// Runs the engine for mentors by the clock.
public enum MentorsSolver {
    /// Solves a problem.
    ///
    /// - Parameter interrupt: raised by whoever wants the best assignment so far, now.
    /// - Throws: the findings about a problem that is not sound.
    public static func solve(
        _ problem: MentorsProblem,
        effort: Effort,
        interrupt: Interrupt? = nil
    ) throws(Failure) -> MatchingOutcome<MentorsAnswer> {
        let runner = Runner(effort, interrupt: interrupt)
        let answer = try MentorPlanner.plan(problem, stop: runner.stop())
        return MatchingOutcome(answer, by: runner)
    }
}
