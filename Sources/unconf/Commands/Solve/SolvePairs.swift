import ArgumentParser
import Planning
import Unconference

/// Solves a problem of pairs.
struct SolvePairs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pairs",
        abstract: "Pair people over some rounds.",
        discussion: """
            Example:
              unconf solve pairs problem.json --seconds 5
            """
    )

    @OptionGroup var problem: ProblemOptions

    func run() throws {
        try problem.solve(
            PairsProblemReader.read,
            { try PairsSolver.solve($0, effort: $1, interrupt: $2) },
            PairsAnswerWriter.write,
            findings: { $0.findings }
        )
    }
}
