import ArgumentParser
import Planning
import Unconference

/// Solves a problem of mentors.
struct SolveMentors: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mentors",
        abstract: "Find mentees their mentors.",
        discussion: """
            Example:
              unconf solve mentors problem.json --seconds 5
            """
    )

    @OptionGroup var problem: ProblemOptions

    func run() throws {
        try problem.solve(
            MentorsProblemReader.read,
            { try MentorsSolver.solve($0, effort: $1, interrupt: $2) },
            MentorsAnswerWriter.write,
            findings: { $0.findings }
        )
    }
}
