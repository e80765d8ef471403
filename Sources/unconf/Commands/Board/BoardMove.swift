import ArgumentParser

/// Moves a topic.
struct BoardMove: Command {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Move a topic to another cell.",
        discussion: """
            Example:
              unconf board move 3 s2 ink
            """
    )

    @OptionGroup var options: GlobalOptions
    @OptionGroup var target: BoardTarget

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(try target.step(at: desk, moving: true))
    }
}
