import ArgumentParser

/// The bare engines: JSON in, JSON out.
struct SolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solve",
        abstract: "The bare engines: a problem as JSON in, the answer as JSON out.",
        discussion: """
            Example:
              unconf solve board problem.json --seconds 5
            """,
        subcommands: [SolveBoard.self, SolvePairs.self, SolveMentors.self, SolveCircles.self]
    )
}
