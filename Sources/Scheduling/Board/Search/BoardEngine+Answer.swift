internal import Unconference

extension BoardEngine {
    /// The answer made of the best of some plans that passes the inspection.
    ///
    /// A plan that breaks a rule is a mistake of the engine: it is left out and a finding says so. When none passes, the
    /// answer holds the locks alone.
    ///
    /// - Parameters:
    ///   - plans: what the restarts found, by number; the first of equally good ones wins.
    ///   - bound: an upper limit, as ``bound()`` or a tighter one gives it.
    public func answer(_ plans: [BoardPlan], bound: Int) -> BoardAnswer {
        var findings: [Finding] = []
        var left = plans
        while let index = left.indices.max(by: { left[$1].isBetter(than: left[$0]) }) {
            let plan = left.remove(at: index)
            let faults = BoardInspection.findings(of: plan, for: problem)
            if faults.isEmpty { return answer(plan, bound: bound, findings) }
            findings += faults.prefix(1).map {
                Finding(
                    .warning,
                    $0.code,
                    $0.message,
                    help: "a plan of the search was dropped; please report this with the problem file"
                )
            }
        }
        return answer(lockedPlan, bound: bound, findings)
    }

    /// The plan that only keeps the locks.
    var lockedPlan: BoardPlan {
        let kept = Set(problem.locks)
        let moves = problem.previous.reduce(0) { $0 + (kept.contains($1) ? 0 : 1) }
        return BoardPlan(
            board: problem.locks.sorted { $0.topic < $1.topic },
            seats: [],
            objective: -moves * problem.moveCost,
            moves: moves
        )
    }

    private func answer(_ plan: BoardPlan, bound: Int, _ findings: [Finding]) -> BoardAnswer {
        let placed = Set(plan.board.map(\.topic))
        let reasons = BoardReasons(problem: problem, plan: plan)
        let unplaced = problem.topics.indices.filter { !placed.contains($0) }
            .map { BoardUnplaced(topic: $0, why: reasons.why($0)) }
        var all = findings
        var limit = bound
        if bound < plan.objective {
            limit = plan.objective
            all.append(
                Finding(
                    .warning,
                    "broken-bound",
                    "the bound \(bound) was below the value \(plan.objective)",
                    help: "please report this with the problem file"
                )
            )
        }
        return BoardAnswer(plan: plan, bound: limit, unplaced: unplaced, findings: all)
    }
}
