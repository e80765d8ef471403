import ArgumentParser
import Registration

/// Seconds a topic.
struct TopicSecond: Command {
    static let configuration = CommandConfiguration(
        commandName: "second",
        abstract: "Say that somebody's topic is worth a session.",
        discussion: """
            Examples:
              unconf topic second 3 --by 17
              unconf topic second 3 --by 17 --take-back
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Option(help: "Who seconds it: number, e-mail address or name.")
    var by: String
    @Flag(help: "They no longer second it.")
    var takeBack = false

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        return try desk.answer(
            SecondTopic(
                try gathering.topic(topic).id,
                by: try gathering.participant(by).id,
                takeBack: takeBack
            )
        )
    }
}
