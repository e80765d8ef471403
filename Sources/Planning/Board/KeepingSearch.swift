internal import Scheduling

/// The search for few moves: plans for which moves are dear, first over a wide range of prices, then around the price at
/// which a plan is just worth enough.
struct KeepingSearch {
    /// One restart at one price.
    struct Task: Sendable {
        let problem: BoardProblem
        let careless: BoardEngine
        let start: BoardPlan?
        let number: Int

        /// Plans at the price, and gives the plan as it is worth without one.
        func run(seed: UInt64, steps: Int, stop: () -> Bool) -> BoardPlan? {
            guard let engine = BoardEngine(problem) else { return nil }
            let from = start.map(engine.weighed)
            return careless.weighed(engine.restart(number, seed: seed, steps: steps, from: from, stop: stop))
        }
    }

    private static let parts = 9

    private let problem: BoardProblem
    private let careless: BoardEngine
    private let least: Int
    private var found: [BoardPlan]
    /// The prices of a move that were tried, and whether what came of them is worth enough.
    private var prices: [(price: Int, isWorth: Bool)] = []
    private var asked: [Int] = []

    init(_ problem: BoardProblem, _ careless: BoardEngine, best: BoardPlan, start: BoardPlan?, least: Int) {
        self.problem = problem
        self.careless = careless
        self.least = least
        found = [best] + [start].compactMap(\.self).filter { $0.objective >= least }
    }

    /// The plan with the fewest moves that is worth enough, and of those the best.
    var best: BoardPlan { near[0] }

    /// The plans with the fewest moves that are worth enough; never none.
    var near: [BoardPlan] {
        let order = found.enumerated().sorted {
            ($0.element.moves, -$0.element.objective, $0.offset)
                < ($1.element.moves, -$1.element.objective, $1.offset)
        }
        return order.prefix(KeepingSearch.parts).map(\.element)
    }

    /// What to try in a round.
    mutating func tasks(_ round: Int) -> [Task] {
        let value = max(1, found[0].objective)
        if round == 0 {
            asked = [1, 4, 15, 40, 100, 250, 600, 1500, 4000].map { value / $0 + 1 }
        } else {
            // Between the dearest price that was still worth it and the cheapest that was not.
            let low = prices.filter(\.isWorth).map(\.price).max() ?? 1
            let high = max(
                low + 1,
                prices.filter { !$0.isWorth && $0.price > low }.map(\.price).min() ?? value
            )
            asked = (0..<KeepingSearch.parts).map { low + (high - low) * $0 / (KeepingSearch.parts - 1) }
        }
        let start = round == 0 ? nil : best
        return asked.enumerated().map { part, price in
            var dear = problem
            dear.moveCost = min(BoardProblem.largest, max(1, price))
            let isFresh = part.isMultiple(of: 3)
            return Task(
                problem: dear,
                careless: careless,
                start: isFresh ? nil : start,
                number: round * KeepingSearch.parts + part
            )
        }
    }

    /// Takes what was found.
    mutating func take(_ plans: [BoardPlan?]) {
        for (index, plan) in plans.enumerated() {
            guard let plan else { continue }
            let isWorth = plan.objective >= least
            if asked.indices.contains(index), plans.count == asked.count {
                prices.append((asked[index], isWorth))
            }
            if isWorth { found.append(plan) }
        }
    }
}
