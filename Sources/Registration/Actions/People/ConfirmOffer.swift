import Unconference

/// Makes an offered place somebody's own: they accepted, or their payment was seen.
public struct ConfirmOffer: Action {
    /// The name in the history.
    public static let name = "confirm-offer"

    private let id: Participant.ID

    /// - Parameter id: who takes the place.
    public init(_ id: Participant.ID) { self.id = id }

    /// Registers the person.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(id)
        guard var person = draft.gathering.participants[id] else { throw .noParticipant(id.description) }
        guard person.standing == .offered else {
            throw Refusal(
                .conflict,
                "no-offer",
                "participant \(id) has no offer to confirm; they are \(person.standing.rawValue)",
                help: "`unconf waitlist list` shows who has"
            )
        }
        if let until = person.offerUntil, until <= draft.now, !draft.actor.runsTheEvent {
            throw Refusal(
                .notNow,
                "offer-over",
                "the offer has ended, and the place went to the next in line"
            )
        }
        person.standing = .registered
        person.offerUntil = nil
        draft.put(person)
        return "confirmed the place of participant \(id)"
    }
}
