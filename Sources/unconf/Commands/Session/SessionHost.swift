import ArgumentParser
import Registration

/// Gives a session to another host.
struct SessionHost: Command {
    static let configuration = CommandConfiguration(
        commandName: "host",
        abstract: "Give a session to another host, as when the first one is ill.",
        discussion: """
            Example:
              unconf session host 8 31
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Argument(help: "Who hosts it from now on: number, e-mail address or name.")
    var who: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        return try desk.answer(
            HandOverSession(
                try gathering.topic(topic).id,
                to: try gathering.participant(who).id
            )
        )
    }
}
