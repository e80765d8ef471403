import Registration
import Unconference

/// A letter as organisers and their scripts see it: no address, unless somebody asked for it.
struct MailCard: Encodable {
    /// Its number.
    var id: Int
    /// What it is for.
    var purpose: Slug
    /// Which of several for the purpose it is.
    var occasion: String
    /// The number of whom it is for.
    var participant: Int
    /// Their name.
    var name: String
    /// Their address, where somebody asked for it.
    var address: String?
    /// How far it has come.
    var state: String
    /// Since when.
    var at: Instant
    /// From when on it is not sent any more.
    var until: Instant
    /// Why it was not taken.
    var reason: String?
    /// What stands above it.
    var subject: String

    /// A letter of a gathering.
    init(_ letter: Mailing, of gathering: Gathering, withAddress: Bool) {
        let person = gathering.participants[letter.participant]
        id = letter.number
        purpose = letter.purpose
        occasion = letter.occasion
        participant = letter.participant.number
        name = person?.name ?? ""
        address = withAddress ? person?.email : nil
        state = letter.state.rawValue
        at = letter.at
        until = letter.until
        reason = letter.reason
        subject = letter.subject
    }

    /// How far it has come, as people read it.
    static func words(_ state: Mailing.State) -> String {
        switch state {
        case .waiting: "waits"
        case .sending: "under way"
        case .sent: "sent"
        case .failed: "not taken"
        case .unsure: "may have been sent"
        }
    }

    /// How many letters stand where: `47 wait, 13 sent`.
    static func counts(_ letters: [Mailing]) -> String {
        Mailing.State.allCases.compactMap { state in
            let count = letters.count { $0.state == state }
            guard count > 0 else { return nil }
            return "\(count) " + (state == .waiting && count != 1 ? "wait" : words(state))
        }.joined(separator: ", ")
    }
}
