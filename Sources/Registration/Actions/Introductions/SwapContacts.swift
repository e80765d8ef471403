import Unconference

/// Says that those one met may have one's contact, if they say so too; or takes it back.
public struct SwapContacts: Action {
    /// The name in the history.
    public static let name = "swap-contacts"
    /// It is taken back by doing it again, not by name.
    public static let canBeUndone = false

    private let meeting: Meeting.Key
    private let participant: Participant.ID
    private let contact: String?

    /// - Parameters:
    ///   - meeting: whom they met.
    ///   - participant: who says so.
    ///   - contact: how they can be reached; nil takes it back.
    public init(_ meeting: Meeting.Key, by participant: Participant.ID, contact: String?) {
        self.meeting = meeting
        self.participant = participant
        self.contact = contact
    }

    /// Notes one side's word.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        guard let met = draft.gathering.meetings[meeting], met.people.contains(participant) else {
            throw Refusal(.notFound, "no-meeting", "participant \(participant) has no such meeting")
        }
        let key = Meeting.Part(of: participant, in: meeting)
        guard let contact else {
            if draft.gathering.contactSwaps[key] != nil { draft.remove(ContactSwap.self, key) }
            return "took contacts back"
        }
        draft.put(ContactSwap(key, contact: try PlainText.required(contact, .contact)))
        return "would swap contacts"
    }
}

extension PlainText.Limit {
    /// How somebody can be reached.
    static let contact = PlainText.Limit(what: "contact", characters: 120, bytes: 480, lines: false)
}
