import ArgumentParser

/// Places a topic.
struct BoardPlace: Command {
    static let configuration = CommandConfiguration(
        commandName: "place",
        abstract: "Put a topic on the board.",
        discussion: """
            Example:
              unconf board place 3 s1 press
            """
    )

    @OptionGroup var options: GlobalOptions
    @OptionGroup var target: BoardTarget

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(try target.step(at: desk, moving: false))
    }
}
