import ArgumentParser
import Registration
import Unconference

/// Shows one topic.
struct TopicShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one topic: the question, its hosts, its standing.",
        discussion: """
            Example:
              unconf topic show 3
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number or the slug.")
    var topic: String

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        let found = try gathering.topic(topic)
        let card = TopicCard(found, of: gathering)
        let hosts = gathering.hosts(of: found.id).compactMap { gathering.participants[$0]?.name }
        let rows: [(String, String?)] = [
            ("Format", found.format.label),
            ("Needs", card.needs.isEmpty ? nil : card.needs.joined(separator: ", ")),
            ("Tags", card.tags.isEmpty ? nil : card.tags.joined(separator: ", ")),
            ("Hosts", hosts.isEmpty ? "nobody yet" : Words.join(hosts)),
            ("Seconds", "\(card.seconds) of \(card.secondsNeeded)"),
            ("Wishes", "\(card.wishes), \(card.musts) musts"),
            ("Hands", card.hands.map(String.init)),
            ("Says more", card.detail.isEmpty ? nil : card.detail.replacing("\n", with: " ")),
        ]
        let lines = rows.compactMap { label, value in value.map { "  \(Columns.padded(label, to: 11))\($0)" }
        }
        return Answer(
            (["\(card.number). “\(card.title)” — \(card.standing)."] + lines).joined(separator: "\n"),
            json: card
        )
    }
}
