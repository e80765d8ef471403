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
              unconf solve board - --iterations 20000 < problem.json
            """
    )

    @OptionGroup var problem: ProblemOptions

    func run() throws {
        let progress = ProgressLine()
        try problem.solve(
            BoardProblemReader.read,
            { problem, effort, interrupt in
                let outcome = try BoardSolver.solve(
                    problem,
                    effort: effort,
                    interrupt: interrupt,
                    progress: { progress.show("value \($0.value), bound \($0.bound)") }
                )
                progress.clear()
                Terminal().report(outcome.answer.findings)
                return outcome
            },
            BoardAnswerWriter.write
        )
    }
}
