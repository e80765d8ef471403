import ArgumentParser
import Registration

/// Says that a session is over.
struct SessionOver: Command {
    static let configuration = CommandConfiguration(
        commandName: "over",
        abstract: "Say that a session is over; its room is free.",
        discussion: """
            Example:
              unconf session over 7
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        return try desk.answer(EndSession(try gathering.topic(topic).id))
    }
}
