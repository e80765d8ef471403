import Scheduling
import ArgumentParser
import Planning
import Unconference

/// Solves a board problem.
struct SolveBoard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: "Place topics in slots and rooms so that people's wishes are met.",
        discussion: """
            Examples:
              unconf solve board problem.json
              unconf solve board - --iterations 20000 < problem.json
            """)

    @Argument(help: "The file; - is standard input.")
    var file: String
    @OptionGroup var effort: EffortOptions

    func run() throws {
        let problem = try BoardProblemReader.read(try InputFile.bytes(file), file: file)
        let interrupt = Interrupt()
        let progress = ProgressLine()
        let outcome = try Interruption.listening(interrupt) {
            try BoardSolver.solve(
                problem, effort: effort.effort(default: 5), interrupt: interrupt,
                progress: { progress.show("value \($0.value), bound \($0.bound)") })
        }
        progress.clear()
        Terminal().report(outcome.answer.findings)
        Terminal().write(BoardAnswerWriter.write(outcome))
    }
}
