import ArgumentParser
import Registration

/// Splits a topic.
struct TopicSplit: Command {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Make two topics of one; wishes count for both halves until their owners choose.",
        discussion: """
            The first half keeps the card's number, the address and the cell.

            Example:
              unconf topic split 11 "Who owns the search?" "What may we delete?"
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Argument(help: "What the first half is about.")
    var first: String
    @Argument(help: "What the second half is about.")
    var second: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(SplitTopic(try desk.gathering().topic(topic).id, first, second))
    }
}
