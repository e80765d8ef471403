import ArgumentParser

/// Case studies: what an organisation did, and what came of it.
struct CaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "Case studies: what an organisation did and what came of it, as Markdown files.",
        discussion: """
            Example:
              unconf case new "A year without newsletters"
            """,
        subcommands: [CaseNew.self]
    )
}
