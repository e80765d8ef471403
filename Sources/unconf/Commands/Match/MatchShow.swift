import ArgumentParser
import Registration
import Unconference

/// Shows who meets whom, and why.
struct MatchShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show who meets whom, where, and why in a sentence each; for one person or for all.",
        discussion: """
            Examples:
              unconf match show
              unconf match show 17
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Whose meetings: number, e-mail address or name.")
    var who: String?

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        let person = try who.map { try gathering.participant($0).id }
        let meetings = gathering.meetings.sorted.filter {
            person == nil || $0.people.contains { $0 == person }
        }
        let cards = meetings.map { MeetingCard($0, of: gathering) }
        return Answer(
            cards.isEmpty ? "Nobody has been brought together yet." : MeetingCard.text(cards, reasons: true),
            json: cards
        )
    }
}
