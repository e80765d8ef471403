import ArgumentParser
import Registration
import Storage
import Unconference

/// Takes wishes back.
struct InterestClear: Command {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Take back one wish, or all of a person's wishes.",
        discussion: """
            Examples:
              unconf interest clear 3 --by 17
              unconf interest clear --all --by 17
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topic: number or slug.")
    var topic: String?
    @Flag(help: "All of them.")
    var all = false
    @Option(help: "Whose: number, e-mail address or name.")
    var by: String

    func validate() throws {
        guard (topic == nil) == all else { throw ValidationError("Name one topic, or say --all.") }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let person = try gathering.participant(by).id
        let outcome = try desk.perform(
            ClearInterest(try topic.map { try gathering.topic($0).id }, by: person)
        )
        let wishes = outcome.gathering.wishes(of: person)
        return Answer(
            "Cleared. Participant \(person) has \(Words.count(gathering.event.wishes.budget - wishes.count, "wish", "wishes")) left.",
            json: wishes.map(WishCard.init)
        )
    }
}
