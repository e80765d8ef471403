import ArgumentParser
import Registration
import Unconference

/// Takes topics off the board.
struct BoardClear: Command {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Take one topic, a slot's topics, or all topics off the board; locked ones stay.",
        discussion: """
            Examples:
              unconf board clear --topic 3
              unconf board clear --slot s2
              unconf board clear --all
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "One topic: number or slug.")
    var topic: String?
    @Option(help: "The topics of one slot.")
    var slot: String?
    @Flag(help: "All topics.")
    var all = false

    func validate() throws {
        guard [topic != nil, slot != nil, all].count(where: { $0 }) == 1 else {
            throw ValidationError("Say what to take off: --topic, --slot or --all.")
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        if let topic { return try desk.answer(TakeOffBoard(.topic(try desk.gathering().topic(topic).id))) }
        if let slot {
            return try desk.answer(TakeOffBoard(.slot(try Desk.slot(slot))))
        }
        return try desk.answer(TakeOffBoard(.everything))
    }
}
