import ArgumentParser
import Registration

/// Says that a session has begun.
struct SessionStart: Command {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Say that a session has begun, and who starts it where its host did not come.",
        discussion: """
            Examples:
              unconf session start 8
              unconf session start 8 --by 31
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Option(help: "Who starts it instead of its host: number, e-mail address or name.")
    var by: String?

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        return try desk.answer(
            StartSession(
                try gathering.topic(topic).id,
                by: try by.map { try gathering.participant($0).id }
            )
        )
    }
}
