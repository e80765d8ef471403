public import Scheduling
public import Unconference

extension BoardSolver {
    /// Plans anew with the fewest moves from the earlier board among plans that are nearly as good as the best one found.
    ///
    /// First the best plan is looked for as if moves cost nothing. Then moves are made dearer and dearer, and of all plans found
    /// within the allowed loss the one with the fewest moves is taken.
    ///
    /// - Parameters:
    ///   - loss: how much may be lost for fewer moves, in thousandths of the best plan's value: 10 is one percent.
    /// - Throws: the findings of a problem that has no answer.
    public static func solve(
        _ problem: BoardProblem,
        keepingWithin loss: Int,
        effort: Effort,
        interrupt: Interrupt? = nil
    ) throws(Failure) -> BoardOutcome {
        var free = problem
        free.moveCost = 0
        let runner = Runner(effort, interrupt: interrupt)
        guard let engine = BoardEngine(problem), let careless = BoardEngine(free) else {
            throw Failure(problem.findings())
        }
        let seed = effort.seed
        let steps = runner.iterations ?? 3000
        let firstStop = runner.stop(at: 0.35)
        let found = runner.repeated(until: 0.35) {
            careless.restart($0, seed: seed, steps: steps, stop: firstStop)
        }
        let best = careless.answer(found, bound: careless.bound()).plan
        let least = best.objective - best.objective / 1000 * loss - best.objective % 1000 * loss / 1000
        let stop = runner.stop(at: 0.9)
        let shares = [1, 4, 15, 40, 100, 250, 600, 1500, 4000]
        let kept = runner.run(shares.count) { number in
            var dear = problem
            dear.moveCost = min(BoardProblem.largest, best.objective / shares[number] + 1)
            guard let engine = BoardEngine(dear) else { return best }
            let plan = engine.restart(number, seed: seed, steps: steps, stop: stop)
            return plan.costing(0, insteadOf: dear.moveCost)
        }
        let good = ([best] + found + kept).filter { $0.objective >= least }
        let chosen = good.min { ($0.moves, -$0.objective) < ($1.moves, -$1.objective) } ?? best
        let plan = chosen.costing(problem.moveCost, insteadOf: 0)
        let milliseconds = effort.isCounted ? nil : Int(min(runner.elapsed, 1e9) * 1000)
        return BoardOutcome(answer: engine.answer([plan], bound: engine.bound()), milliseconds: milliseconds)
    }
}

extension BoardPlan {
    /// The same plan where a move costs something else.
    fileprivate func costing(_ cost: Int, insteadOf other: Int) -> BoardPlan {
        var plan = self
        plan.objective += moves * (other - cost)
        return plan
    }
}
