/// Asks never to be brought together with a certain person, or takes that back.
public struct AvoidPerson: Action {
    /// The name in the history.
    public static let name = "avoid"
    /// The history must not say whom.
    public static let canBeUndone = false

    private let other: Participant.ID
    private let participant: Participant.ID
    private let takeBack: Bool

    /// - Parameters:
    ///   - other: whom they don't wish to meet.
    ///   - participant: who asks.
    ///   - takeBack: whether they no longer do.
    public init(_ other: Participant.ID, by participant: Participant.ID, takeBack: Bool = false) {
        self.other = other
        self.participant = participant
        self.takeBack = takeBack
    }

    /// Notes it; no rule asks why.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        let avoidance = Avoidance(participant, other: other)
        if takeBack {
            draft.remove(Avoidance.self, avoidance.key)
        } else {
            guard draft.gathering.participants[other] != nil, other != participant else {
                throw .noParticipant(other.description)
            }
            draft.put(avoidance)
        }
        return "changed whom they meet"
    }
}
