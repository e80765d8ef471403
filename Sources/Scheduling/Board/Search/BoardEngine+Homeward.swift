extension BoardEngine {
    /// A plan with topics brought back to where they were on the earlier board, one after the other, while it stays
    /// worth enough.
    ///
    /// - Parameters:
    ///   - plan: a plan of this problem.
    ///   - least: what it must be worth at least, moves aside.
    ///   - stop: asked before each try; once true, the plan so far is returned.
    public func homeward(_ plan: BoardPlan, least: Int, stop: () -> Bool = { false }) -> BoardPlan {
        var current = plan
        while let next = step(from: current, least: least, stop) { current = next }
        return current
    }

    /// The best plan with fewer moves that one topic's way home gives.
    private func step(from plan: BoardPlan, least: Int, _ stop: () -> Bool) -> BoardPlan? {
        let kept = Set(plan.board)
        var best: BoardPlan?
        for home in problem.previous where !kept.contains(home) && mayHold(home) {
            for board in boards(bringing: home, into: plan.board) {
                if stop() { return best }
                guard let found = seated(board), found.moves < plan.moves,
                    found.objective + found.moves * problem.moveCost >= least
                else { continue }
                if let known = best, (known.moves, -known.objective) <= (found.moves, -found.objective) {
                    continue
                }
                best = found
            }
        }
        return best
    }

    private func mayHold(_ home: BoardPlacement) -> Bool {
        problem.topics.indices.contains(home.topic) && home.slot < problem.slots
            && problem.obstacles(to: home.topic, in: home.cell).isEmpty
            && !problem.locks.contains { $0.topic == home.topic && $0 != home }
    }

    /// Boards with a topic back home: who is there now changes places with it, goes home too, or leaves.
    private func boards(bringing home: BoardPlacement, into board: [BoardPlacement]) -> [[BoardPlacement]] {
        let former = board.first { $0.topic == home.topic }
        var rest = board.filter { $0.topic != home.topic }
        guard let index = rest.firstIndex(where: { $0.cell == home.cell }) else { return [rest + [home]] }
        let guest = rest.remove(at: index)
        rest.append(home)
        var boards = [rest]
        if let former {
            boards.append(rest + [BoardPlacement(topic: guest.topic, slot: former.slot, room: former.room)])
        }
        if let place = problem.previous.first(where: { $0.topic == guest.topic }), place.cell != home.cell,
            !rest.contains(where: { $0.cell == place.cell })
        {
            boards.append(rest + [place])
        }
        return boards
    }
}
