import ArgumentParser
import Registration

/// Unlocks a topic.
struct BoardUnlock: Command {
    static let configuration = CommandConfiguration(
        commandName: "unlock",
        abstract: "Unlock a topic, so that plans and people may move it.",
        discussion: """
            Example:
              unconf board unlock 3
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(LockTopic(try desk.gathering().topic(topic).id, locked: false))
    }
}
