import ArgumentParser

/// Shows the board.
struct BoardShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the board, as a grid for people, as Markdown, or as JSON.",
        discussion: """
            Examples:
              unconf board show
              unconf board show --markdown > board.md
              unconf board show --json
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Print a Markdown table.")
    var markdown = false

    func answer() throws -> Answer {
        let grid = BoardGrid(try Desk(options).gathering())
        return Answer(markdown ? grid.markdown : grid.text(width: Terminal.width), json: grid)
    }
}
