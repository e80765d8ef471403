import Unconference

/// Changes what is known about a person.
public struct EditParticipant: Action {
    /// The name in the history.
    public static let name = "edit-participant"

    private let id: Participant.ID
    private let form: ParticipantForm

    /// - Parameters:
    ///   - id: who.
    ///   - form: what changes; an empty text clears a field.
    public init(_ id: Participant.ID, _ form: ParticipantForm) {
        self.id = id
        self.form = form
    }

    /// Changes the person.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(id)
        guard let person = draft.gathering.participants[id] else { throw .noParticipant(id.description) }
        let changed = try form.filled(person, for: draft.gathering.event)
        try Admission.check(changed, of: draft.gathering.event)
        if changed.ticket != person.ticket, person.holdsPlace,
            !Seats(of: draft.gathering).hasPlace(ofKind: changed.ticket)
        {
            throw Refusal(
                .conflict,
                "ticket-sold-out",
                "there is no “\(changed.ticket?.text ?? "")” ticket left",
                help: "raise its `places` in event.md, or leave the ticket as it is"
            )
        }
        draft.put(changed)
        Waitlist.settle(&draft)
        return "edited participant \(id)"
    }
}
