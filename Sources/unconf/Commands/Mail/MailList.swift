import ArgumentParser
import Registration
import Unconference

/// Lists letters.
struct MailList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what waits, what was sent, and what was not taken.",
        discussion: """
            Examples:
              unconf mail list
              unconf mail list --purpose thanks --state failed
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only letters for one purpose.")
    var purpose: String?
    @Option(help: "Only letters that are waiting, sending, sent, failed or unsure.")
    var state: String?
    @Flag(help: "Show the addresses, too.")
    var addresses = false

    func validate() throws {
        if let state, Mailing.State(rawValue: state) == nil {
            throw ValidationError("--state is one of waiting, sending, sent, failed, unsure.")
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let letters = MailDesk.seen(try MailDesk.letters([], purpose, in: gathering), in: desk.folder)
            .filter { state == nil || $0.state.rawValue == state }
        let cards = letters.map { MailCard($0, of: gathering, withAddress: addresses) }
        var table =
            addresses
            ? TextTable("ID", "Purpose", "State", "Since", "To", "Address", "Why")
            : TextTable("ID", "Purpose", "State", "Since", "To", "Why")
        for (letter, card) in zip(letters, cards) {
            let purpose = card.occasion.isEmpty ? card.purpose.text : "\(card.purpose) (\(card.occasion))"
            let words = MailCard.words(letter.state)
            if addresses {
                table.add(
                    "\(card.id)",
                    purpose,
                    words,
                    card.at.description,
                    "\(card.participant) \(card.name)",
                    card.address ?? "",
                    card.reason ?? ""
                )
            } else {
                table.add(
                    "\(card.id)",
                    purpose,
                    words,
                    card.at.description,
                    "\(card.participant) \(card.name)",
                    card.reason ?? ""
                )
            }
        }
        return Answer(
            letters.isEmpty
                ? "There are no such letters."
                : table.text(width: nil) + "\n\(MailCard.counts(letters)).",
            json: cards
        )
    }
}
