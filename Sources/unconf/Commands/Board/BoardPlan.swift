import ArgumentParser
import Foundation
import Planning
import Registration
import Scheduling
import Storage
import Unconference

/// Plans the board.
struct BoardPlan: Command {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Plan the board from people's wishes, with a proof of how good the plan is.",
        discussion: """
            A plan for an empty board goes up at once, and `unconf undo` takes it down. Where topics are on the board
            already it is a proposal: what would move is listed, and --yes accepts it as one step.

            Examples:
              unconf board plan
              unconf board plan --keep --yes
              unconf board plan --iterations 20000 --seed 7
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Move as little as possible of what is on the board.")
    var keep = false
    @Flag(help: "Only propose, change nothing.")
    var propose = false
    @OptionGroup var effort: EffortOptions

    private struct Proposal: Encodable {
        var accepted: Bool
        /// The sum of the weights of all wishes met, less what moves cost.
        var objective: Int
        /// No plan can have more.
        var bound: Int
        var optimal: Bool
        var placements: [Place]
        var unplaced: [Reason]
        var moves: [String]

        struct Place: Encodable {
            var topic: Int
            var slot: Slug
            var room: Slug
        }

        struct Reason: Encodable {
            var topic: Int
            var why: String
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let isLive = gathering.phase == .live
        let question = BoardQuestion(
            gathering,
            .init(moveCost: keep ? gathering.event.wishes.mustWeight : 0, now: isLive ? try Desk.now() : nil)
        )
        let outcome = try BoardSolver.solve(question.problem, effort: effort.effort(default: 2))
        let plan = outcome.answer
        let cells = question.cells(plan.plan)
        let moves = moved(from: gathering, to: cells)
        let accept =
            !propose && (gathering.placements.count == 0 || options.yes || (moves.isEmpty && !cells.isEmpty))
        let done = accept ? try desk.perform(AcceptPlan(cells)) : nil
        let reasons = question.reasons(plan)
        let proposal = Proposal(
            accepted: accept,
            objective: plan.plan.objective,
            bound: plan.bound,
            optimal: plan.isOptimal,
            placements: cells.sorted { $0.key < $1.key }.map {
                Proposal.Place(topic: $0.key.number, slot: $0.value.slot, room: $0.value.room)
            },
            unplaced: reasons.map { Proposal.Reason(topic: $0.topic.id.number, why: $0.why) },
            moves: moves
        )
        var shown = gathering
        for topic in shown.placements.sorted { shown.placements[topic.topic] = nil }
        for (topic, cell) in cells { shown.placements[topic] = Placement(topic: topic, cell: cell) }
        let text = [
            BoardGrid(done?.gathering ?? shown).text(width: Terminal.width), "",
            summary(proposal, wishes: question.problem.interests.reduce(0) { $0 + $1.weight }),
            reasons.isEmpty
                ? nil
                : reasons.map { "  \($0.topic.id) \($0.topic.title): \($0.why)" }.joined(separator: "\n"),
            moves.isEmpty || accept
                ? nil : "Would change:\n" + moves.map { "  " + $0 }.joined(separator: "\n"),
            accept
                ? "The plan is on the board; `unconf undo` takes it down."
                : "Nothing was changed; --yes accepts it.",
        ].compactMap { $0 }.joined(separator: "\n")
        return Answer(text, json: proposal, notices: done?.notices ?? [], findings: plan.findings)
    }

    private func summary(_ proposal: Proposal, wishes: Int) -> String {
        let met = "The plan meets wishes worth \(proposal.objective) of \(wishes)"
        if proposal.optimal { return met + ", and no plan can meet more." }
        let gap = Double(proposal.bound - proposal.objective) * 100 / Double(max(1, proposal.bound))
        let tenths = Int((gap * 10).rounded(.up))
        return met
            + "; at most \(proposal.bound) is possible, so it is within \(tenths / 10).\(tenths % 10) % of the best."
    }

    private func moved(from gathering: Gathering, to cells: [Topic.ID: Cell]) -> [String] {
        gathering.placements.sorted.compactMap { placement in
            guard cells[placement.topic] != placement.cell else { return nil }
            let goal = cells[placement.topic].map { "moves to \($0)" } ?? "comes off the board"
            return "topic \(placement.topic) in \(placement.cell) \(goal)"
        }
    }
}
