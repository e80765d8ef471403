import Unconference

/// Gives somebody's unnamed guest a name, at the door or by the guest, and lets them in where they stand there.
public struct NameGuest: Action {
    /// The name in the history.
    public static let name = "name-guest"

    private let id: Participant.ID
    private let form: ParticipantForm
    private let checkIn: Bool

    /// - Parameters:
    ///   - id: the guest.
    ///   - form: what they say about themselves; a name at least.
    ///   - checkIn: whether they stand at the door and come in now.
    public init(_ id: Participant.ID, _ form: ParticipantForm, checkIn: Bool = false) {
        self.id = id
        self.form = form
        self.checkIn = checkIn
    }

    /// Fills in who the guest is.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(id)
        guard let guest = draft.gathering.participants[id] else { throw .noParticipant(id.description) }
        guard guest.unnamed else {
            throw Refusal(
                .conflict,
                "guest-named",
                "participant \(id) has a name already",
                help: "`unconf participant edit \(id)` changes it"
            )
        }
        guard form.name != nil else {
            throw Refusal(.invalid, "name-missing", "a guest needs a name", help: "a nickname is enough")
        }
        let named = try form.filled(guest, for: draft.gathering.event)
        try Admission.check(named, of: draft.gathering.event)
        draft.put(named)
        guard checkIn else { return "named guest \(id)" }
        _ = try CheckIn(id).apply(to: &draft)
        return "named guest \(id) and checked them in"
    }
}
