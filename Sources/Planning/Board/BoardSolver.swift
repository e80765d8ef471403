public import Scheduling
public import Unconference

/// Runs the board engine on threads and by the clock.
public enum BoardSolver {
    /// Solves a problem.
    ///
    /// - Parameters:
    ///   - interrupt: raised by whoever wants the best plan so far, now.
    ///   - progress: told now and then how far it is, from one thread at a time.
    /// - Throws: the findings of a problem that has no answer.
    public static func solve(
        _ problem: BoardProblem,
        effort: Effort,
        interrupt: Interrupt? = nil,
        progress: (@Sendable (BoardProgress) -> Void)? = nil
    ) throws(Failure) -> BoardOutcome {
        let runner = Runner(effort, interrupt: interrupt)
        guard let engine = BoardEngine(problem) else { throw Failure(problem.findings()) }
        var run = BoardRun(engine: engine, runner: runner, progress: progress)
        let answer = effort.isCounted ? run.counted() : run.timed()
        let milliseconds = effort.isCounted ? nil : Int(min(runner.elapsed, 1e9) * 1000)
        return BoardOutcome(
            answer: answer,
            fairness: BoardVoices(problem).fairness(of: answer.plan),
            milliseconds: milliseconds
        )
    }
}
