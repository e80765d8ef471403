import ArgumentParser

/// Wishes: which sessions people would like to be in.
struct InterestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interest",
        abstract: "Wishes: which sessions people would like to be in. Nobody else sees whose they are.",
        discussion: """
            Example:
              unconf interest set 3 --by 17 --must
            """,
        subcommands: [InterestSet.self, InterestList.self, InterestClear.self]
    )
}
