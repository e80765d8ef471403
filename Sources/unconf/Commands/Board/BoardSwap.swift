import ArgumentParser
import Publishing
import Registration

/// Swaps two topics.
struct BoardSwap: Command {
    static let configuration = CommandConfiguration(
        commandName: "swap",
        abstract: "Exchange the cells of two topics in one step.",
        discussion: """
            Example:
              unconf board swap 3 7
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "One topic: number or slug.")
    var first: String
    @Argument(help: "The other: number or slug.")
    var second: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        return try desk.answer(SwapTopics(try gathering.topic(first).id, try gathering.topic(second).id))
    }
}
