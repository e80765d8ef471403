import Unconference

/// Notes that a person came through the door.
///
/// Doing it twice changes nothing.
public struct CheckIn: Action {
    /// The name in the history.
    public static let name = "check-in"

    private let id: Participant.ID

    /// - Parameter id: who has come.
    public init(_ id: Participant.ID) { self.id = id }

    /// Notes the time at the door.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(id)
        guard var person = draft.gathering.participants[id] else { throw .noParticipant(id.description) }
        switch person.standing {
        case .registered: break
        case .offered: person.standing = .registered
        case .waiting:
            throw Refusal(
                .conflict,
                "on-waitlist",
                "participant \(id) is on the waitlist and has no place yet",
                help: "`unconf waitlist offer \(id)` gives them one if there is one"
            )
        case .cancelled:
            throw Refusal(
                .conflict,
                "cancelled-already",
                "participant \(id) was cancelled",
                help: "`unconf participant add --walk-in` registers them anew"
            )
        }
        if person.checkedIn != nil {
            draft.notice("participant \(id) was checked in already")
            return "checked in participant \(id) again"
        }
        person.offerUntil = nil
        person.checkedIn = draft.now
        draft.put(person)
        return "checked in participant \(id)"
    }
}
