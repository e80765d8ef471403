import Registration
import Unconference

/// What only those who take part have, and who is refused it.
extension Call {
    /// Whoever acts for themselves.
    func person() throws(Refusal) -> Participant.ID {
        guard let id = visitor.participant else { throw .comeInFirst }
        return id
    }

    /// What they have of their own.
    func ownView() throws(Refusal) -> OwnView {
        guard let own else { throw .comeInFirst }
        return own
    }
}

extension Refusal {
    /// Nobody knows who asks.
    static let comeInFirst = Refusal(
        .notAllowed,
        "come-in-first",
        "come in first",
        help: "your own link lets you in"
    )
}
