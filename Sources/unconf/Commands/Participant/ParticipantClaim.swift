import ArgumentParser
import Registration

/// Names somebody's guest.
struct ParticipantClaim: Command {
    static let configuration = CommandConfiguration(
        commandName: "claim",
        abstract: "Give somebody's unnamed guest a name, and let them in with --check-in.",
        discussion: """
            Example:
              unconf participant claim 14 "Jo Lindqvist" --check-in
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The guest's number, or the code of their ticket.")
    var who: String
    @Argument(help: "The name or nickname.")
    var name: String
    @OptionGroup var details: ParticipantOptions
    @Flag(help: "They stand at the door and come in now.")
    var checkIn = false

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let id = try desk.atDoor(who, of: try desk.gathering())
        return try desk.answer(NameGuest(id, try details.form(name: name), checkIn: checkIn))
    }
}
