import ArgumentParser
import Registration
import Unconference

/// Holds a session once more.
struct TopicRepeat: Command {
    static let configuration = CommandConfiguration(
        commandName: "repeat",
        abstract: "Hold a session once more: a linked copy that carries the wishes which were not served.",
        discussion: """
            A wish counts for both until whoever has it chooses one.

            Examples:
              unconf topic repeat 7
              unconf topic repeat 7 --slot s4 --room press
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic's number or slug.")
    var topic: String
    @Option(help: "The slot of the repeat, by its id in event.md; with --room.")
    var slot: String?
    @Option(help: "The room of the repeat, by its id in event.md; with --slot.")
    var room: String?

    func validate() throws {
        guard (slot == nil) == (room == nil) else {
            throw ValidationError("Give --slot and --room, or neither.")
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let id = try desk.gathering().topic(topic).id
        guard let slot, let room else { return try desk.answer(RepeatTopic(id)) }
        return try desk.answer(RepeatTopic(id, in: try desk.cell(slot, room)))
    }
}
