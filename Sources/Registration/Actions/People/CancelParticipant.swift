import Unconference

/// Takes a person off the list; their place goes to the next in line.
public struct CancelParticipant: Action {
    /// The name in the history.
    public static let name = "cancel-participant"

    private let id: Participant.ID

    /// - Parameter id: who does not come after all.
    public init(_ id: Participant.ID) { self.id = id }

    /// Cancels the registration and passes the place on.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(id)
        guard var person = draft.gathering.participants[id] else { throw .noParticipant(id.description) }
        guard person.standing != .cancelled else {
            throw Refusal(.conflict, "cancelled-already", "participant \(id) was cancelled already")
        }
        person.standing = .cancelled
        person.offerUntil = nil
        person.checkedIn = nil
        person.checkedInBy = nil
        draft.put(person)
        let hosted = draft.gathering.hostings.sorted.filter { $0.key.participant == id }.map(\.key.topic)
            .filter { draft.gathering.topics[$0]?.state == .open }
        if !hosted.isEmpty {
            draft.notice(
                "participant \(id) hosts topic \(hosted.map(\.description).joined(separator: ", ")); find another host, "
                    + "or withdraw it"
            )
        }
        Waitlist.settle(&draft)
        return "cancelled participant \(id)"
    }
}
