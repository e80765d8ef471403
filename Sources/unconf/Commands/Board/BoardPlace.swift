import ArgumentParser
import Registration

/// Places a topic.
struct BoardPlace: Command {
    static let configuration = CommandConfiguration(
        commandName: "place",
        abstract: "Put a topic on the board.",
        discussion: """
            Example:
              unconf board place 3 s1 press
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Argument(help: "The slot's id in event.md.")
    var slot: String
    @Argument(help: "The room's id in event.md.")
    var room: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(
            PlaceTopic(try desk.gathering().topic(topic).id, in: try desk.cell(slot, room))
        )
    }
}
