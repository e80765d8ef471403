public import Scheduling
public import Unconference

extension BoardSolver {
    /// Looks for the best plan, and for the best one with a topic in each cell that it may have.
    ///
    /// The plans start from the best one, so that what they lose is the price of the place and not of a shorter search. A plan
    /// for a cell that turns out better than the best one takes its place.
    ///
    /// - Parameters:
    ///   - topic: whose places are compared; its own lock binds the best plan and no other.
    ///   - isOut: whether the best plan has to do without the topic.
    /// - Returns: the best plan's answer, and every cell by slot and room.
    /// - Throws: the findings of a problem that has no answer.
    public static func alternatives(
        for topic: Int,
        in problem: BoardProblem,
        isOut: Bool = false,
        effort: Effort,
        interrupt: Interrupt? = nil
    ) throws(Failure) -> (best: BoardAnswer, cells: [BoardAlternative]) {
        var asked = problem
        if isOut { asked.topics[topic].unavailableSlots = Array(0..<problem.slots) }
        let runner = Runner(effort, interrupt: interrupt)
        var best = try solve(asked, effort: effort.part(0.4), interrupt: interrupt).answer
        let open = problem.unlocking(topic)
        var cells = (0..<problem.slots).flatMap { slot in
            problem.rooms.indices.map { room in
                let cell = BoardCell(slot: slot, room: room)
                return BoardAlternative(cell: cell, obstacles: open.obstacles(to: topic, in: cell))
            }
        }
        let free = cells.indices.filter { cells[$0].obstacles.isEmpty }
        let stop = runner.stop(at: 0.8)
        var round = 0
        repeat {
            let (seed, steps, first) = (effort.seed, (runner.iterations ?? 400) << min(round, 8), round)
            let (starts, board) = (cells, best.plan.board)
            let found = runner.run(free.count) { number -> BoardPlan? in
                let known = starts[free[number]]
                guard let engine = BoardEngine(open.locking(topic, in: known.cell)) else { return nil }
                let seated = open.boards(putting: topic, in: known.cell, of: board).compactMap(engine.seated)
                let start = (seated + [known.plan].compactMap(\.self)).best
                let found = engine.restart(first, seed: seed, steps: steps, from: start, stop: stop)
                return [start, found].compactMap(\.self).best
            }
            for (index, plan) in zip(free, found) {
                cells[index].plan = [cells[index].plan, plan].compactMap(\.self).best
            }
            if let plan = cells.compactMap(\.plan).best, plan.isBetter(than: best.plan),
                let engine = BoardEngine(asked),
                BoardInspection.findings(of: plan, for: asked).isEmpty
            {
                var better = engine.answer([plan], bound: best.bound)
                better.rest(on: best)
                best = better
            }
            round += 1
        } while runner.iterations == nil && round < 6 && !stop()
        let last = runner.stop(at: 0.97)
        let (found, board) = (cells, best.plan.board)
        let quiet = runner.run(free.count) { number in
            found[free[number]].plan.flatMap { plan in
                open.locking(topic, in: found[free[number]].cell).calmed(plan, like: board, stop: last)
            }
        }
        for (index, plan) in zip(free, quiet) { cells[index].plan = plan ?? cells[index].plan }
        return (best, cells)
    }
}

extension [BoardPlan] {
    /// The first of the best ones.
    fileprivate var best: BoardPlan? {
        indices.max { self[$1].isBetter(than: self[$0]) }.map { self[$0] }
    }
}

extension BoardProblem {
    /// The problem without a topic's own lock.
    fileprivate func unlocking(_ topic: Int) -> BoardProblem {
        var problem = self
        problem.locks.removeAll { $0.topic == topic }
        return problem
    }

    /// The problem with a topic in a cell.
    fileprivate func locking(_ topic: Int, in cell: BoardCell) -> BoardProblem {
        var problem = self
        problem.locks.append(BoardPlacement(topic: topic, slot: cell.slot, room: cell.room))
        return problem
    }

    /// A plan worth as much that has more in common with a board; nil if there is none.
    fileprivate func calmed(
        _ plan: BoardPlan,
        like board: [BoardPlacement],
        stop: () -> Bool
    ) -> BoardPlan? {
        var near = self
        near.previous = board
        near.moveCost = 0
        guard let engine = BoardEngine(near) else { return nil }
        let home = engine.homeward(engine.weighed(plan), least: plan.objective, stop: stop)
        return BoardEngine(self)?.weighed(home)
    }

    /// Boards with a topic in a cell: who is there changes places with it, or leaves; rivals in the slot leave.
    fileprivate func boards(
        putting topic: Int,
        in cell: BoardCell,
        of board: [BoardPlacement]
    ) -> [[BoardPlacement]] {
        let former = board.first { $0.topic == topic }
        let guest = board.first { $0.cell == cell && $0.topic != topic }
        let hosts = topics[topic].hosts
        let rest = board.filter { other in
            let isRival = other.slot == cell.slot && topics[other.topic].hosts.contains(where: hosts.contains)
            return other.topic != topic && other.cell != cell && !isRival
        }
        let alone = rest + [BoardPlacement(topic: topic, slot: cell.slot, room: cell.room)]
        guard let former, let guest else { return [alone] }
        return [
            alone + [BoardPlacement(topic: guest.topic, slot: former.slot, room: former.room)], alone,
        ]
    }
}
