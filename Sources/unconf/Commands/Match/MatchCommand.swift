import ArgumentParser

/// Introductions: who should talk to whom.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Introductions: who should talk to whom, by what they ask and offer; never two colleagues.",
        discussion: """
            Example:
              unconf match pairs --rounds 3 --here && unconf match show
            """,
        subcommands: [MatchPairs.self, MatchMentors.self, MatchCircles.self, MatchShow.self, MatchClear.self]
    )
}
