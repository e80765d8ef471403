import ArgumentParser
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
            already it is a proposal: what would change is listed, and --yes accepts it as one step.

            Examples:
              unconf board plan
              unconf board plan --keep --yes
              unconf board plan --fair-within 2
              unconf board plan --explain 7
              unconf board plan --iterations 20000 --seed 7
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Move as little as possible of what is on the board.")
    var keep = false
    @Flag(help: "Only propose, change nothing.")
    var propose = false
    @Option(
        help: ArgumentHelp(
            "Change nothing; say why a topic is where it is, why not elsewhere, and what that would cost.",
            valueName: "topic"
        )
    )
    var explain: String?
    @OptionGroup var fair: FairOption
    @OptionGroup var effort: EffortOptions

    func validate() throws {
        guard !keep || fair.loss == nil else {
            throw ValidationError(
                "Give --keep or --fair-within, not both: one asks for few moves, the other for fairness."
            )
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        if let explain { return try explanation(of: explain, in: gathering) }
        let question = try question(about: gathering)
        let outcome = try solve(question)
        let plan = outcome.answer.plan
        let changes = PlanChanges(question, plan, from: gathering)
        let isFirst = gathering.placements.count == 0
        let accept = !propose && !changes.isEmpty && (isFirst || options.yes)
        let done = accept ? try desk.perform(AcceptPlan(question.cells(plan))) : nil
        let report = PlanReport(question, outcome.answer, changes, of: gathering, accepted: accept)
        var shown = gathering
        for placement in shown.placements.sorted { shown.placements[placement.topic] = nil }
        for (topic, cell) in question.cells(plan) {
            shown.placements[topic] = Placement(topic: topic, cell: cell)
        }
        let text = [
            BoardGrid(done?.gathering ?? shown).text(width: Terminal.width), "",
            report.text(changes: isFirst ? nil : changes, of: gathering),
            accept
                ? "The plan is on the board; `unconf undo` takes it down."
                : changes.isEmpty
                    ? "The board is as the plan has it; nothing was changed."
                    : "Nothing was changed; --yes accepts it.",
        ].compactMap { $0 }.joined(separator: "\n")
        return Answer(text, json: report, notices: done?.notices ?? [], findings: outcome.answer.findings)
    }

    /// The question that the event asks now; sessions that have begun stay where the day is on.
    private func question(about gathering: Gathering) throws -> BoardQuestion {
        let question = BoardQuestion(gathering, .init(keeps: keep, at: try Desk.now(), of: gathering))
        let contradictions = question.contradictions
        guard contradictions.isEmpty else { throw Failure(contradictions) }
        return question
    }

    private func explanation(of reference: String, in gathering: Gathering) throws -> Answer {
        let interrupt = Interrupt()
        let explanation = try Interruption.listening(interrupt) {
            try TopicExplanation.make(
                of: try gathering.topic(reference).id,
                in: gathering,
                now: BoardQuestion.Wish(keeps: false, at: try Desk.now(), of: gathering).now,
                effort: effort.effort(default: 3),
                interrupt: interrupt
            )
        }
        let report = ExplanationReport(explanation, of: gathering)
        return Answer(report.text(of: gathering), json: report)
    }

    private func solve(_ question: BoardQuestion) throws -> BoardOutcome {
        let line = ProgressLine()
        defer { line.clear() }
        let interrupt = Interrupt()
        let progress = { @Sendable (state: BoardProgress) in line.show(PlanReport.line(state)) }
        let effort = effort.effort(default: keep ? 1 : 2)
        return try Interruption.listening(interrupt) {
            if keep {
                return try BoardSolver.solve(
                    question.problem,
                    keepingWithin: BoardQuestion.lossForKeeping,
                    effort: effort,
                    interrupt: interrupt,
                    progress: progress
                )
            }
            if let loss = fair.loss {
                return try BoardSolver.solve(
                    question.problem,
                    fairWithin: loss,
                    voices: question.heard,
                    effort: effort,
                    interrupt: interrupt,
                    progress: progress
                )
            }
            return try BoardSolver.solve(
                roomily: question.problem,
                effort: effort,
                interrupt: interrupt,
                progress: progress
            )
        }
    }
}
