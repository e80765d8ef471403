import ArgumentParser

/// What came of an event, measured by what it promised.
struct OutcomeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcome",
        abstract: "Outcomes: what came of the measures that event.md names, apart from what merely happened.",
        discussion: """
            Examples:
              unconf outcome list
              unconf outcome record kept 7
            """,
        subcommands: [OutcomeList.self, OutcomeRecord.self]
    )
}
