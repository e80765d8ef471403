import ArgumentParser
import Registration

/// Takes a person off the list.
struct ParticipantCancel: Command {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Take a person off the list; their place goes to the next in line.",
        discussion: """
            Example:
              unconf participant cancel 12
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        return try desk.answer(CancelParticipant(try desk.participant(who).id))
    }
}
