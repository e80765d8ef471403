import ArgumentParser
import Storage

/// Takes back one's own last action.
struct UndoCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back your own last action; again takes back the one before.",
        discussion: """
            Wishes, consents and erasure can't be undone: the history does not keep what they were.

            Example:
              unconf undo
            """
    )

    @OptionGroup var options: GlobalOptions

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let outcome = try desk.undo()
        return Answer(Done(outcome: outcome).sentence, json: Done(outcome: outcome), notices: outcome.notices)
    }
}
