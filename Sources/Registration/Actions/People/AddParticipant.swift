import Unconference

/// Registers a person: a place if there is one, else a place in line.
public struct AddParticipant: Action {
    /// The name in the history.
    public static let name = "add-participant"

    private let form: ParticipantForm
    private let walkIn: Bool
    private let overbook: Bool

    /// - Parameters:
    ///   - form: what is known about the person; a name at least.
    ///   - walkIn: whether they stand at the door and come in now.
    ///   - overbook: whether they come in even where no place is left; for organisers.
    public init(_ form: ParticipantForm, walkIn: Bool = false, overbook: Bool = false) {
        self.form = form
        self.walkIn = walkIn
        self.overbook = overbook
    }

    /// Registers the person or puts them on the waitlist.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        let event = draft.gathering.event
        try Admission.check(&draft)
        guard form.name != nil else {
            throw Refusal(
                .invalid,
                "name-missing",
                "a participant needs a name",
                help: "a nickname is enough"
            )
        }
        let id = draft.gathering.nextParticipant
        var person = try form.filled(Participant(id: id, name: "", since: draft.now), for: event)
        try Admission.check(person, of: event)
        if let email = person.email,
            let other = draft.gathering.participants.sorted.first(where: {
                $0.email?.lowercased() == email.lowercased() && $0.standing != .cancelled
            })
        {
            draft.notice("participant \(other.id) has the same e-mail address; the two stay two people")
        }
        let seats = Seats(of: draft.gathering)
        // Who was first in line goes first: a newcomer never takes a place past them.
        let isNext = seats.line.allSatisfy { !seats.hasPlace(for: $0.ticket) }
        person.standing = seats.hasPlace(for: person.ticket) && isNext ? .registered : .waiting
        if overbook, person.standing == .waiting {
            try Admission.overbook(person.ticket, in: &draft)
            person.standing = .registered
        }
        if person.standing == .waiting, let last = seats.line.last, person.since < last.since {
            // A clock that was set back lets nobody past those who came first.
            person.since = last.since
        }
        if walkIn, person.standing == .registered {
            person.checkedIn = draft.now
            person.checkedInBy = draft.actor.description
        }
        draft.put(person)
        return person.standing == .waiting
            ? "put participant \(id) on the waitlist" : "registered participant \(id)"
    }
}
