import ArgumentParser
import Registration
import Unconference

/// Shows what is known about one person.
struct ParticipantShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what is known about one person.",
        discussion: """
            Example:
              unconf participant show 12
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        let person = try gathering.participant(who)
        let card = ParticipantCard(person, of: gathering)
        let rows: [(String, String?)] = [
            ("Kind", card.kind), ("Ticket", card.ticket?.text), ("E-mail", card.email),
            ("Organisation", card.organisation), ("Role", card.role), ("Stage", card.stage),
            ("Asks", card.asks.isEmpty ? nil : card.asks.joined(separator: ", ")),
            ("Offers", card.offers.isEmpty ? nil : card.offers.joined(separator: ", ")),
            ("Stuck on", card.stuck), ("Access", card.access), ("Diet", card.diet),
            ("Agreed to", card.consents.isEmpty ? "nothing" : card.consents.joined(separator: ", ")),
            ("Hosts", hosted(by: person, in: gathering)),
        ]
        let lines = rows.compactMap { label, value in value.map { "  \(Columns.padded(label, to: 14))\($0)" }
        }
        let head = "\(person.id). \(person.name) \(ParticipantCard.next(person, of: gathering))."
        return Answer(([head] + lines).joined(separator: "\n"), json: card)
    }

    private func hosted(by person: Participant, in gathering: Gathering) -> String? {
        let topics = gathering.openTopics.filter { gathering.hosts(of: $0.id).contains(person.id) }
        return topics.isEmpty ? nil : topics.map { "\($0.id) \($0.title)" }.joined(separator: "; ")
    }
}
