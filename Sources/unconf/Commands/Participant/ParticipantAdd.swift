import ArgumentParser
import Registration
import Storage

/// Registers a person, or puts them on the waitlist when all places are taken.
struct ParticipantAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Register a person; when all places are taken they wait in line.",
        discussion: """
            Example:
              unconf participant add "Ada Nwosu" --email ada@example.org --role "community lead" \\
                --stage piloting --asks pilots measuring --offers tooling
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The name or nickname.")
    var name: String
    @OptionGroup var details: ParticipantOptions
    @Flag(help: "They stand at the door and come in now.")
    var walkIn = false
    @Flag(help: "Register them although no place is left.")
    var overbook = false

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let outcome = try desk.perform(
            AddParticipant(try details.form(name: name), walkIn: walkIn, overbook: overbook)
        )
        guard let id = outcome.gathering.participants.lastKey, let person = outcome.gathering.participants[id]
        else {
            return Answer(Done(outcome: outcome).sentence, json: Done(outcome: outcome))
        }
        return Answer(
            "Participant \(id), \(person.name), \(ParticipantCard.next(person, of: outcome.gathering)).",
            json: ParticipantCard(person, of: outcome.gathering),
            notices: outcome.notices
        )
    }
}
