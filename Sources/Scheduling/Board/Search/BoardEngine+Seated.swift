extension BoardEngine {
    /// A board with the best seats that it can have; nil if it breaks a rule.
    ///
    /// - Parameter board: what is placed where.
    public func seated(_ board: [BoardPlacement]) -> BoardPlan? {
        let kept = Set(board)
        let moves = problem.previous.count { !kept.contains($0) }
        let bare = BoardPlan(
            board: board.sorted { $0.topic < $1.topic },
            seats: [],
            objective: -moves * problem.moveCost,
            moves: moves
        )
        guard let snapshot = snapshot(of: bare) else { return nil }
        let state = BoardState(model)
        state.load(snapshot)
        return state.plan
    }

    /// A plan with the objective and the moves that it has in this problem, whatever it says.
    public func weighed(_ plan: BoardPlan) -> BoardPlan {
        var wanted: [BoardSeat: Int] = [:]
        wanted.reserveCapacity(plan.seats.count)
        for seat in plan.seats { wanted[seat] = 0 }
        for interest in problem.interests {
            let seat = BoardSeat(attendee: interest.attendee, topic: interest.topic)
            if wanted[seat] != nil { wanted[seat] = interest.weight }
        }
        let kept = Set(plan.board)
        var plan = plan
        plan.moves = problem.previous.count { !kept.contains($0) }
        plan.objective =
            plan.seats.reduce(0) { $0 + (wanted[$1] ?? 0) } - plan.moves * problem.moveCost
        return plan
    }
}
