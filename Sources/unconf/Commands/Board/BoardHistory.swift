import ArgumentParser
import Registration

/// Shows what was done to the board.
struct BoardHistory: Command {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show who moved what on the board, when.",
        discussion: """
            Example:
              unconf board history
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "At most so many of the latest entries.")
    var limit = 50

    func answer() throws -> Answer {
        try HistoryText.answer(at: Desk(options), limit: limit) {
            HistoryText.boardActions.contains($0.action)
        }
    }
}
