public import Scheduling
public import Unconference

/// Runs the board engine on threads and by the clock.
public enum BoardSolver {
    /// Solves a problem.
    ///
    /// - Parameters:
    ///   - start: a plan to begin with, besides others.
    ///   - interrupt: raised by whoever wants the best plan so far, now.
    ///   - progress: told now and then how far it is, from one thread at a time.
    /// - Throws: the findings of a problem that has no answer.
    public static func solve(
        _ problem: BoardProblem,
        from start: BoardPlan? = nil,
        effort: Effort,
        interrupt: Interrupt? = nil,
        progress: (@Sendable (BoardProgress) -> Void)? = nil
    ) throws(Failure) -> BoardOutcome {
        let runner = Runner(effort, interrupt: interrupt)
        guard let engine = BoardEngine(problem) else { throw Failure(problem.findings()) }
        var run = BoardRun(engine: engine, runner: runner, start: start, progress: progress)
        let answer = effort.isCounted ? run.counted() : run.timed()
        let milliseconds = effort.isCounted ? nil : Int(min(runner.elapsed, 1e9) * 1000)
        return BoardOutcome(
            answer: answer,
            fairness: BoardVoices(problem).fairness(of: answer.plan),
            milliseconds: milliseconds
        )
    }

    /// Solves a problem and gives the larger rooms to the more wanted topics, as far as that costs nothing.
    ///
    /// - Parameters:
    ///   - interrupt: raised by whoever wants the best plan so far, now.
    ///   - progress: told now and then how far it is, from one thread at a time.
    /// - Throws: the findings of a problem that has no answer.
    public static func solve(
        roomily problem: BoardProblem,
        effort: Effort,
        interrupt: Interrupt? = nil,
        progress: (@Sendable (BoardProgress) -> Void)? = nil
    ) throws(Failure) -> BoardOutcome {
        let runner = Runner(effort, interrupt: interrupt)
        let found = try solve(problem, effort: effort.part(0.9), interrupt: interrupt, progress: progress)
        guard let engine = BoardEngine(problem) else { throw Failure(problem.findings()) }
        let plan = engine.roomier(found.answer.plan, stop: runner.stop(at: 0.98))
        var made = outcome(plan, engine, under: found.answer, runner)
        made.answer.findings = found.answer.findings + made.answer.findings
        return made
    }
}
