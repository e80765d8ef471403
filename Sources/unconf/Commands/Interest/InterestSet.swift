import ArgumentParser
import Registration
import Storage
import Unconference

/// Sets wishes.
struct InterestSet: Command {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Wish for one or more topics; setting a wish again changes its weight.",
        discussion: """
            Examples:
              unconf interest set 3 7 12 --by 17
              unconf interest set 3 --by 17 --must
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The topics: numbers or slugs.")
    var topics: [String]
    @Option(help: "Who wishes: number, e-mail address or name.")
    var by: String
    @Flag(help: "These are among the few they must be in.")
    var must = false

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let person = try gathering.participant(by).id
        let wanted = try topics.map { try gathering.topic($0).id }
        let outcome = try desk.perform(SetInterest(wanted, by: person, must: must))
        let left = gathering.event.wishes.budget - outcome.gathering.wishes(of: person).count
        return Answer(
            "Saved. Participant \(person) has \(Words.count(left, "wish", "wishes")) left.",
            json: outcome.gathering.wishes(of: person).map(WishCard.init),
            notices: outcome.notices
        )
    }
}
