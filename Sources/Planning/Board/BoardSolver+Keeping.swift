public import Scheduling
public import Unconference

extension BoardSolver {
    /// Plans anew with the fewest moves from the earlier board among plans that are nearly as good as the best one found.
    ///
    /// First the best plan is looked for as if moves cost nothing. Then moves are made dearer and dearer, topics of the
    /// plans found are brought home one by one, and of all that lose no more than is allowed the one with the fewest moves
    /// is taken.
    ///
    /// - Parameters:
    ///   - loss: how much may be lost for fewer moves, in thousandths of the best plan's value: 10 is one percent.
    ///   - progress: told now and then how far it is, from one thread at a time.
    /// - Throws: the findings of a problem that has no answer.
    public static func solve(
        _ problem: BoardProblem,
        keepingWithin loss: Int,
        effort: Effort,
        interrupt: Interrupt? = nil,
        progress: (@Sendable (BoardProgress) -> Void)? = nil
    ) throws(Failure) -> BoardOutcome {
        var free = problem
        free.moveCost = 0
        let runner = Runner(effort, interrupt: interrupt)
        guard let engine = BoardEngine(problem), let careless = BoardEngine(free) else {
            throw Failure(problem.findings())
        }
        // What is left of the earlier board is a good beginning, and the fewest moves there can be.
        var clinging = problem
        clinging.moveCost = BoardProblem.largest
        let start = BoardEngine(clinging).map { careless.weighed($0.restart(0, seed: effort.seed, steps: 0)) }
        var run = BoardRun(engine: careless, runner: runner, start: start, progress: progress)
        guard let best = run.look(until: 0.4) else { throw Failure(problem.findings()) }
        let least = BoardSolver.least(of: best, loss: loss)
        var search = KeepingSearch(problem, careless, best: best, start: start, least: least)
        let seed = effort.seed
        for (round, share) in [(0, 0.14), (1, 0.11), (2, 0.11)] {
            let tasks = search.tasks(round)
            let steps = run.steps(in: share, restarts: tasks.count)
            let stop = runner.stop(at: [0.55, 0.67, 0.79][round])
            search.take(runner.run(tasks.count) { tasks[$0].run(seed: seed, steps: steps, stop: stop) })
        }
        let last = runner.stop(at: 0.88)
        let near = search.near
        search.take(runner.run(near.count) { careless.homeward(near[$0], least: least, stop: last) })
        let chosen = search.best
        var limit = run.proven()
        // Who wants to follow a proof finds the price of moves in the problem, not the nothing that it was proven for.
        if problem.moveCost != 0 { limit.certificate = nil }
        return outcome(engine.weighed(chosen), engine, under: limit, runner)
    }

    /// What a plan must be worth when so many thousandths of the best one may be lost.
    static func least(of best: BoardPlan, loss: Int) -> Int {
        let loss = min(max(loss, 0), 1000)
        return best.objective - best.objective / 1000 * loss - best.objective % 1000 * loss / 1000
    }

    /// One chosen plan as the outcome of a run, with the limit of another answer to the same wishes.
    static func outcome(
        _ plan: BoardPlan,
        _ engine: BoardEngine,
        under limit: BoardAnswer,
        _ runner: Runner
    ) -> BoardOutcome {
        let milliseconds = runner.effort.isCounted ? nil : Int(min(runner.elapsed, 1e9) * 1000)
        var answer = engine.answer([plan], bound: min(limit.bound, engine.bound()))
        answer.rest(on: limit)
        return BoardOutcome(
            answer: answer,
            fairness: BoardVoices(engine.problem).fairness(of: answer.plan),
            milliseconds: milliseconds
        )
    }
}
