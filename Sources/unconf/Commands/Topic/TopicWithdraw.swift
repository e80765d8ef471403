import ArgumentParser
import Registration

/// Withdraws a topic.
struct TopicWithdraw: Command {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take a topic back; its cell becomes free.",
        discussion: """
            Example:
              unconf topic withdraw 16
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(WithdrawTopic(try desk.gathering().topic(topic).id))
    }
}
