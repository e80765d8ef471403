import ArgumentParser
import Registration
import Unconference

/// Notes that a person came through the door.
struct ParticipantCheckIn: Command {
    static let configuration = CommandConfiguration(
        commandName: "check-in",
        abstract: "Note that a person came through the door; doing it twice changes nothing.",
        discussion: """
            Examples:
              unconf participant check-in ada@example.org
              unconf participant check-in 7K3QM
              unconf participant check-in 12 --take-back
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(
        help: "One or more: number, e-mail address, short code, ticket code, or a name that only one has."
    )
    var who: [String]
    @Flag(help: "They have not come after all.")
    var takeBack = false
    @Flag(help: "Let them in although no place is left.")
    var overbook = false

    func validate() throws {
        guard !takeBack || !overbook else {
            throw ValidationError("Give --take-back or --overbook, not both.")
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        // All references are looked up before anybody is let in, so that a typing error lets nobody in by half.
        let people = try who.map { try desk.atDoor($0, of: gathering) }
        var done: [Done] = []
        for person in people {
            let outcome =
                takeBack
                ? try desk.perform(UndoCheckIn(person))
                : try desk.perform(CheckIn(person, overbook: overbook))
            done.append(Done(outcome: outcome))
        }
        return Answer(
            done.map(\.sentence).joined(separator: "\n"),
            json: done,
            notices: done.flatMap(\.notices)
        )
    }
}

extension Desk {
    /// The person meant by what was typed or scanned at the door.
    func atDoor(_ typed: String, of gathering: Gathering) throws -> Participant.ID {
        do throws(Refusal) {
            return try gathering.participant(typed).id
        } catch {
            let found = DoorList(of: gathering).matching(typed)
            guard let first = found.first else { throw error }
            guard found.count == 1 else {
                throw Failure(
                    "several-participants",
                    "“\(typed)” could be any of the participants "
                        + Words.join(found.prefix(10).map { "\($0.id) \($0.name)" }),
                    help: "use the number"
                )
            }
            return first.id
        }
    }
}
