import ArgumentParser
import Registration

/// Says that a session begins late.
struct SessionDelay: Command {
    static let configuration = CommandConfiguration(
        commandName: "delay",
        abstract: "Say that a session begins later than its slot; it still ends with it.",
        discussion: """
            Examples:
              unconf session delay 7 10
              unconf session delay 7 0      it begins in time after all
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Argument(help: "By how many minutes; 0 takes it back.")
    var minutes: Int

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        return try desk.answer(DelaySession(try gathering.topic(topic).id, minutes: minutes))
    }
}
