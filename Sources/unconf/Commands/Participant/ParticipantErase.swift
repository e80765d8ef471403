import ArgumentParser
import Registration
import Unconference

/// Erases a person from the data file.
struct ParticipantErase: Command {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a person: nothing that is held about them remains.",
        discussion: """
            Example:
              unconf participant erase 12 --yes
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let person = try desk.participant(who)
        guard options.yes else {
            throw Failure(
                "not-confirmed",
                "erasing participant \(person.id), \(person.name), can't be undone",
                help: "`unconf participant export \(person.id)` first if they want their data, then add --yes"
            )
        }
        let answer = try desk.answer(EraseParticipant(person.id))
        // Paper is made again by a board that is served; otherwise it would go on naming them.
        PrintedFolder(of: desk.folder).remove()
        return answer
    }
}
