import ArgumentParser
import Registration
import Unconference

/// Gives a person all that is held about them.
struct ParticipantExport: Command {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Give a person all that is held about them, in plain words or with --json.",
        discussion: """
            Example:
              unconf participant export 12 --json > their-data.json
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        let person = try gathering.participant(who)
        guard let dossier = Dossier(of: person.id, in: gathering) else { return Answer("", json: [String]()) }
        return Answer(try ScriptJSON.pretty(dossier), json: dossier)
    }
}
