import ArgumentParser

/// Questions that nobody could answer yet.
struct QuestionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "question",
        abstract: "Questions: asked in the open, and answered by a note one day.",
        discussion: """
            Examples:
              unconf question new "Who owns the network when the sponsor leaves?"
              unconf question list --open
              unconf question answer who-owns-the-network second-cup-2/sponsor-left
            """,
        subcommands: [QuestionNew.self, QuestionList.self, QuestionAnswer.self]
    )
}
