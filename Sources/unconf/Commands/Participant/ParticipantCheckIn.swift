import ArgumentParser
import Registration

/// Notes that a person came through the door.
struct ParticipantCheckIn: Command {
    static let configuration = CommandConfiguration(
        commandName: "check-in",
        abstract: "Note that a person came through the door; doing it twice changes nothing.",
        discussion: """
            Example:
              unconf participant check-in ada@example.org
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "One or more: the number, the e-mail address, or a name that only one person has.")
    var who: [String]

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        // All references are looked up before anybody is let in, so that a typing error lets nobody in by half.
        let people = try who.map { try gathering.participant($0) }
        var done: [Done] = []
        for person in people { done.append(Done(outcome: try desk.perform(CheckIn(person.id)))) }
        return Answer(
            done.map(\.sentence).joined(separator: "\n"),
            json: done,
            notices: done.flatMap(\.notices)
        )
    }
}
