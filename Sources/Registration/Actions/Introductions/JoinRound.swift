public import Unconference

/// Joins a round of coffee, or leaves it.
public struct JoinRound: Action {
    /// The name in the history.
    public static let name = "join-round"

    private let slot: Slug
    private let participant: Participant.ID
    private let leaving: Bool

    /// - Parameters:
    ///   - slot: the slot of the round.
    ///   - participant: who joins.
    ///   - leaving: whether they leave it instead.
    public init(_ slot: Slug, by participant: Participant.ID, leaving: Bool = false) {
        self.slot = slot
        self.participant = participant
        self.leaving = leaving
    }

    /// Notes who is in the round.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        let event = draft.gathering.event
        guard let known = event.slot(slot), known.kind == .meet else {
            throw .unknown("round", slot.text, known: event.slots.filter { $0.kind == .meet }.map(\.id.text))
        }
        let joining = Joining(participant, slot: slot)
        if leaving {
            draft.remove(Joining.self, joining.key)
            return "left round \(slot)"
        }
        let person = try TopicRules.attendee(participant, of: draft.gathering)
        guard person.kind != .vendor || event.vendorsMay.contains(.beMatched) else {
            throw Refusal(
                .notAllowed,
                "vendors-not-matched",
                "vendors are not brought together with others at this event",
                help: "`audience` in event.md says what vendors may do"
            )
        }
        guard draft.now < known.ends.instant else {
            throw Refusal(.notNow, "round-over", "the round of \(known.starts.local.time) is over")
        }
        draft.put(joining)
        return "joined round \(slot)"
    }
}
