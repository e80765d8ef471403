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
        let stop = runner.stop(at: 0.95)
        let answers =
            problem.rounds < 2
            ? [planner.opening(stop: runner.stop(at: 0.9))]
            : severalRounds(planner, runner: runner, stop: stop)
        let (answer, findings) = try SoundAnswer.first(of: answers) {
            PairsInspection.findings(of: $0, for: problem)
        }
        return MatchingOutcome(answer, by: runner, findings: findings)
    }

    /// What was found, the best first, and what it began with last.
    private static func severalRounds(
        _ planner: PairPlanner,
        runner: Runner,
        stop: @escaping @Sendable () -> Bool
    ) -> [PairsAnswer] {
        let hasty = runner.stop(at: 0.5)
        let start = runner.run(2) { part -> PairsStart in
            part == 0 ? .opening(planner.opening(stop: hasty)) : .prices(planner.prices(stop: hasty))
        }
        guard case .opening(let planned) = start[0], case .prices(let prices) = start[1] else {
            return [planner.opening { true }]
        }
        let opening = planner.limited(planned, by: prices)
        let steps = runner.iterations
        let seed = runner.effort.seed
        let answers = runner.run(steps == nil ? runner.effort.threads : Runner.countedRestarts) { number in
            planner.improved(opening, along: prices, restart: number, seed: seed, steps: steps, stop: stop)
        }
        return ([PairPlanner.best(answers) ?? opening] + answers + [opening]).map {
            planner.limited($0, by: prices)
        }
    }
}
