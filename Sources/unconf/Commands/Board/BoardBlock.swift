import ArgumentParser
import Registration

/// Blocks a cell.
struct BoardBlock: Command {
    static let configuration = CommandConfiguration(
        commandName: "block",
        abstract: "Block a cell, with a reason that everybody is told.",
        discussion: """
            Example:
              unconf board block s4 paper-store --reason "no heating"
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The slot's id in event.md.")
    var slot: String
    @Argument(help: "The room's id in event.md.")
    var room: String
    @Option(help: "Why, in public words.")
    var reason = ""

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(CloseCell(try desk.cell(slot, room), reason: reason))
    }
}
