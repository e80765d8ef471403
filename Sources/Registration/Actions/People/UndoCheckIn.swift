/// Takes back that a person came through the door, as when the wrong name was tapped.
public struct UndoCheckIn: Action {
    /// The name in the history.
    public static let name = "undo-check-in"

    private let id: Participant.ID

    /// - Parameter id: who has not come after all.
    public init(_ id: Participant.ID) { self.id = id }

    /// Forgets the time at the door; the place stays theirs.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        guard var person = draft.gathering.participants[id] else { throw .noParticipant(id.description) }
        guard person.checkedIn != nil else {
            throw Refusal(.conflict, "not-checked-in", "participant \(id) was not checked in")
        }
        person.checkedIn = nil
        person.checkedInBy = nil
        draft.put(person)
        return "took back that participant \(id) came"
    }
}
