import ArgumentParser
import Registration

/// Moves a topic.
struct BoardMove: Command {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Move a topic to another cell.",
        discussion: """
            Example:
              unconf board move 3 s2 ink
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
            PlaceTopic(try desk.gathering().topic(topic).id, in: try desk.cell(slot, room), moving: true)
        )
    }
}
