import ArgumentParser

/// Shows what was done by whom.
struct LogCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Show what was done, by whom, when. It says “voted”, never for what.",
        discussion: """
            Example:
              unconf log --limit 20
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "At most so many of the latest entries.")
    var limit = 100

    func answer() throws -> Answer {
        try HistoryText.answer(at: Desk(options), limit: limit) { _ in true }
    }
}
