import ArgumentParser
import Registration

/// Says that a session does not take place.
struct SessionCancel: Command {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract:
            "Say that a session does not take place; its room is free, and the topic can be placed again.",
        discussion: """
            Example:
              unconf session cancel 12 --reason "the host is ill"
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Option(help: "Why, in public words.")
    var reason = ""

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        return try desk.answer(CancelSession(try gathering.topic(topic).id, reason: reason))
    }
}
