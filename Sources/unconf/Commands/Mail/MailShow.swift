import ArgumentParser
import Registration
import Unconference

/// Shows one letter.
struct MailShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one letter: to whom, how far it has come, and what stands in it.",
        discussion: """
            Example:
              unconf mail show 12
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The letter's number, as `mail list` has it.")
    var id: Int
    @Flag(help: "Show the address, too.")
    var addresses = false

    private struct Shown: Encodable {
        var letter: MailCard
        var text: String
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let known = try MailDesk.letters([id], nil, in: gathering)
        guard let letter = MailDesk.seen(known, in: desk.folder).first else {
            return Answer("", json: [String]())
        }
        let card = MailCard(letter, of: gathering, withAddress: addresses)
        let text = MailDesk.shown(letter.text)
        let lines = [
            "Letter \(card.id) for \(card.purpose): \(MailCard.words(letter.state)), \(card.at)"
                + (card.reason.map { " (\($0))" } ?? ""),
            "To: \(card.name)" + (card.address.map { " <\($0)>" } ?? ""),
            "Subject: \(card.subject)",
            "",
            text,
        ]
        return Answer(lines.joined(separator: "\n"), json: Shown(letter: card, text: text))
    }
}
