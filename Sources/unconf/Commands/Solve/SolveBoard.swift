import ArgumentParser
import Planning
import Scheduling
import Unconference

/// Solves a problem of boards.
struct SolveBoard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: "Place topics in slots and rooms so that people's wishes are met.",
        discussion: """
            Examples:
              unconf solve board problem.json
              unconf solve board problem.json --fair-within 1
              unconf solve board - --iterations 20000 < problem.json
            """
    )

    @OptionGroup var problem: ProblemOptions
    @OptionGroup var fair: FairOption

    func run() throws {
        let progress = ProgressLine()
        try problem.solve(
            BoardProblemReader.read,
            { problem, effort, interrupt in
                let outcome = try solve(problem, effort, interrupt) { progress.show(PlanReport.line($0)) }
                progress.clear()
                return outcome
            },
            BoardAnswerWriter.write,
            findings: { $0.answer.findings }
        )
    }

    private func solve(
        _ problem: BoardProblem,
        _ effort: Effort,
        _ interrupt: Interrupt,
        _ progress: @escaping @Sendable (BoardProgress) -> Void
    ) throws -> BoardOutcome {
        guard let loss = fair.loss else {
            return try BoardSolver.solve(problem, effort: effort, interrupt: interrupt, progress: progress)
        }
        return try BoardSolver.solve(
            problem,
            fairWithin: loss,
            effort: effort,
            interrupt: interrupt,
            progress: progress
        )
    }
}
