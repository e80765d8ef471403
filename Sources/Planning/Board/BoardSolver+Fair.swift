public import Scheduling
public import Unconference

extension BoardSolver {
    /// Plans for the greatest value first, and then as fairly as can be while little of that value is lost.
    ///
    /// Fairer means: fewer voters without a first wish, then more for the worst-off tenth. Whoever goes short has their wishes
    /// made heavier, a bit more each round, and the board is planned again; of all plans that are worth enough the fairest is
    /// taken.
    ///
    /// - Parameters:
    ///   - loss: how much may be lost for fairness, in thousandths of the best plan's value: 10 is one percent.
    ///   - voices: who counts; nil for every attendee who wishes for something.
    ///   - progress: told now and then how far it is, from one thread at a time.
    /// - Throws: the findings of a problem that has no answer.
    public static func solve(
        _ problem: BoardProblem,
        fairWithin loss: Int,
        voices: BoardVoices? = nil,
        effort: Effort,
        interrupt: Interrupt? = nil,
        progress: (@Sendable (BoardProgress) -> Void)? = nil
    ) throws(Failure) -> BoardOutcome {
        let runner = Runner(effort, interrupt: interrupt)
        guard let engine = BoardEngine(problem) else { throw Failure(problem.findings()) }
        let main = try solve(problem, effort: effort.part(0.6), interrupt: interrupt, progress: progress)
            .answer
        var search = FairSearch(
            engine,
            voices: voices ?? BoardVoices(problem),
            best: main.plan,
            least: least(of: main.plan, loss: loss)
        )
        let (seed, steps) = (effort.seed, runner.iterations ?? 2000)
        let stop = runner.stop(at: 0.95)
        var round = 0
        while round < (effort.isCounted ? FairSearch.countedRounds : .max), !search.isDone, !stop() {
            let task = search.task
            let number = round * Runner.countedRestarts
            search.take(
                runner.run(Runner.countedRestarts) { piece in
                    task.run(number + piece, seed: seed, steps: steps, stop: stop)
                }
            )
            round += 1
        }
        return outcome(search.fairest, engine, under: main, runner)
    }
}
