import ArgumentParser
import Registration

/// Locks a topic in its cell.
struct BoardLock: Command {
    static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: "Lock a topic in its cell, so that plans leave it there.",
        discussion: """
            Example:
              unconf board lock 3
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(LockTopic(try desk.gathering().topic(topic).id, locked: true))
    }
}
