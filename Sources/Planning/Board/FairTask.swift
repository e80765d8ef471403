internal import Scheduling

/// One round of the search for a fairer plan: the problem with some wishes made heavier, and where to start.
struct FairTask: Sendable {
    let problem: BoardProblem
    let engine: BoardEngine
    let start: BoardPlan

    /// Plans the heavier problem, and gives what it found with the values that the true one has for it.
    func run(_ number: Int, seed: UInt64, steps: Int, stop: () -> Bool) -> [BoardPlan] {
        guard let heavier = BoardEngine(problem), let seated = heavier.seated(start.board) else { return [] }
        // One piece changes seats alone, the others look at boards as well, each for a different while.
        let part = number % Runner.countedRestarts
        guard part > 0 else { return [engine.weighed(seated)] }
        let found = heavier.restart(number, seed: seed, steps: steps / part, from: seated, stop: stop)
        return [engine.weighed(found)]
    }
}
