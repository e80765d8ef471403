import ArgumentParser

/// The board: which topic is where, when.
struct BoardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: "The board: slots down, rooms across, a topic in a cell.",
        discussion: """
            Example:
              unconf board plan && unconf board show
            """,
        subcommands: [
            BoardShow.self, BoardPlan.self, BoardPlace.self, BoardMove.self, BoardSwap.self, BoardLock.self,
            BoardUnlock.self, BoardBlock.self, BoardUnblock.self, BoardClear.self, BoardShift.self,
            BoardImport.self, BoardAgenda.self,
            BoardHistory.self,
        ]
    )
}
