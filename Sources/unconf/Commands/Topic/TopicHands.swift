import ArgumentParser
import Registration

/// Records a show of hands.
struct TopicHands: Command {
    static let configuration = CommandConfiguration(
        commandName: "hands",
        abstract: "Record a show of hands for a topic.",
        discussion: """
            Example:
              unconf topic hands 3 14
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Argument(help: "How many hands were raised.")
    var count: Int

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(CountHands(try desk.gathering().topic(topic).id, hands: count))
    }
}
