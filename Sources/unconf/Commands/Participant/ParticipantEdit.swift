import ArgumentParser
import Registration

/// Changes what is known about a person.
struct ParticipantEdit: Command {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change what is known about a person; an empty text clears a field.",
        discussion: """
            Example:
              unconf participant edit 12 --stage running --organisation ""
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String
    @Option(help: "The new name.")
    var name: String?
    @OptionGroup var details: ParticipantOptions

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let id = try desk.participant(who).id
        let form = try details.form(name: name)
        guard form != ParticipantForm() else { throw ValidationError("Say what to change.") }
        return try desk.answer(EditParticipant(id, form))
    }
}
