import ArgumentParser
import Registration

/// Opens a blocked cell again.
struct BoardUnblock: Command {
    static let configuration = CommandConfiguration(
        commandName: "unblock",
        abstract: "Open a blocked cell again.",
        discussion: """
            Example:
              unconf board unblock s4 paper-store
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The slot's id in event.md.")
    var slot: String
    @Argument(help: "The room's id in event.md.")
    var room: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(CloseCell(try desk.cell(slot, room), reason: nil))
    }
}
