import Unconference

/// Notes that a person came through the door.
///
/// Doing it twice changes nothing.
public struct CheckIn: Action {
    /// The name in the history.
    public static let name = "check-in"

    private let id: Participant.ID
    private let overbook: Bool

    /// - Parameters:
    ///   - id: who has come.
    ///   - overbook: whether they come in even where no place is left; for organisers.
    public init(_ id: Participant.ID, overbook: Bool = false) {
        self.id = id
        self.overbook = overbook
    }

    /// Notes the time at the door, and who stands there.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(id)
        guard var person = draft.gathering.participants[id] else { throw .noParticipant(id.description) }
        if person.checkedIn != nil, person.standing == .registered {
            draft.notice("participant \(id) was checked in already" + Self.words(person, draft))
            return "checked in participant \(id) again"
        }
        switch person.standing {
        case .registered, .offered: break
        case .waiting: try requirePlace(person, &draft, else: Self.onWaitlist(id))
        case .cancelled:
            guard person.released != nil else { throw Self.cancelled(id) }
            if !Seats(of: draft.gathering).hasPlace(for: person.ticket) {
                try requirePlace(person, &draft, else: Self.passedOn(person, draft))
            }
        }
        person.standing = .registered
        person.released = nil
        person.offerUntil = nil
        person.checkedIn = draft.now
        person.checkedInBy = draft.actor.description
        draft.put(person)
        return "checked in participant \(id)"
    }

    /// Lets in one more than there are places, where an organiser says so.
    private func requirePlace(
        _ person: Participant,
        _ draft: inout Draft,
        else refusal: Refusal
    ) throws(Refusal) {
        guard overbook else { throw refusal }
        try Admission.overbook(person.ticket, in: &draft)
    }

    private static func words(_ person: Participant, _ draft: Draft) -> String {
        guard let since = person.checkedIn else { return "" }
        let wall = draft.gathering.event.zone.moment(at: since).local.time
        return " at \(wall)" + (person.checkedInBy.map { " by \($0)" } ?? "")
    }

    private static func onWaitlist(_ id: Participant.ID) -> Refusal {
        Refusal(
            .conflict,
            "on-waitlist",
            "participant \(id) is on the waitlist and has no place yet",
            help: "`unconf waitlist offer \(id)` gives them one if there is one"
        )
    }

    private static func cancelled(_ id: Participant.ID) -> Refusal {
        Refusal(
            .conflict,
            "cancelled-already",
            "participant \(id) was cancelled",
            help: "`unconf participant add --walk-in` registers them anew"
        )
    }

    private static func passedOn(_ person: Participant, _ draft: Draft) -> Refusal {
        let wall = person.released.map { draft.gathering.event.zone.moment(at: $0).local.time }
        return Refusal(
            .conflict,
            "place-passed-on",
            "participant \(person.id) had not come" + (wall.map { " by \($0)" } ?? "")
                + ", and their place went to the next in line",
            help: "an organiser may let them in all the same, with --overbook"
        )
    }
}
