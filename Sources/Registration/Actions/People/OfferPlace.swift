import Unconference

/// Offers a place to somebody in line, ahead of the others if need be.
public struct OfferPlace: Action {
    /// The name in the history.
    public static let name = "offer-place"

    private let id: Participant.ID

    /// - Parameter id: who is offered a place.
    public init(_ id: Participant.ID) { self.id = id }

    /// Holds a place for the person.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        guard var person = draft.gathering.participants[id] else { throw .noParticipant(id.description) }
        guard person.standing == .waiting || person.standing == .offered else {
            throw Refusal(
                .conflict,
                "not-waiting",
                "participant \(id) is not on the waitlist but \(person.standing.rawValue)"
            )
        }
        guard person.standing == .offered || Seats(of: draft.gathering).hasPlace(for: person.ticket) else {
            throw Refusal(
                .conflict,
                "no-place",
                "there is no place left to offer",
                help: "a place frees when somebody cancels, or raise `capacity` in event.md"
            )
        }
        person.standing = .offered
        person.offerUntil = Waitlist.offerEnd(for: draft.gathering.event, from: draft.now)
        draft.put(person)
        return "offered participant \(id) a place"
    }
}
