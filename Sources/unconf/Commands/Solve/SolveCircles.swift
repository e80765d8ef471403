import ArgumentParser
import Matching
import Planning
import Unconference

/// Solves a problem of circles.
struct SolveCircles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "circles",
        abstract: "Seat people in circles over some rounds.",
        discussion: """
            Example:
              unconf solve circles problem.json --seconds 5
            """
    )

    @OptionGroup var problem: ProblemOptions

    func run() throws {
        try problem.solve(
            CirclesProblemReader.read,
            { try CirclesSolver.solve($0, effort: $1, interrupt: $2) },
            CirclesAnswerWriter.write,
            findings: { $0.answer.findings + $0.findings }
        )
    }
}
