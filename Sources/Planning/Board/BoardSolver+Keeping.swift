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
        let main = try solve(free, effort: effort.part(0.5), interrupt: interrupt, progress: progress).answer
        let best = main.plan
        let least = BoardSolver.least(of: best, loss: loss)
        let (seed, steps) = (effort.seed, runner.iterations ?? 3000)
        let stop = runner.stop(at: 0.85)
        let last = runner.stop(at: 0.97)
        let shares = [1, 4, 15, 40, 100, 250, 600, 1500, 4000]
        let kept = runner.run(shares.count) { number -> BoardPlan in
            var dear = problem
            dear.moveCost = min(BoardProblem.largest, best.objective / shares[number] + 1)
            guard let engine = BoardEngine(dear) else { return best }
            return careless.weighed(engine.restart(number, seed: seed, steps: steps, stop: stop))
        }
        let near = ([best] + kept).filter { $0.objective >= least }
        let good = near + runner.run(near.count) { careless.homeward(near[$0], least: least, stop: last) }
        let chosen = good.min { ($0.moves, -$0.objective) < ($1.moves, -$1.objective) } ?? best
        return outcome(engine.weighed(chosen), engine, bound: main.bound, runner)
    }

    /// What a plan must be worth when so many thousandths of the best one may be lost.
    static func least(of best: BoardPlan, loss: Int) -> Int {
        let loss = min(max(loss, 0), 1000)
        return best.objective - best.objective / 1000 * loss - best.objective % 1000 * loss / 1000
    }

    /// One chosen plan as the outcome of a run.
    static func outcome(_ plan: BoardPlan, _ engine: BoardEngine, bound: Int, _ runner: Runner)
        -> BoardOutcome
    {
        let milliseconds = runner.effort.isCounted ? nil : Int(min(runner.elapsed, 1e9) * 1000)
        let answer = engine.answer([plan], bound: min(bound, engine.bound()))
        return BoardOutcome(
            answer: answer,
            fairness: BoardVoices(engine.problem).fairness(of: answer.plan),
            milliseconds: milliseconds
        )
    }
}
