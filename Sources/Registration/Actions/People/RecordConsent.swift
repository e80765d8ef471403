import Unconference

/// Records what a person agrees to, or no longer agrees to.
///
/// The log keeps every answer.
public struct RecordConsent: Action {
    /// The name in the history.
    public static let name = "record-consent"
    /// A consent is withdrawn by another answer, not by undo: the log has to show both.
    public static let canBeUndone = false

    private let id: Participant.ID
    private let purpose: Consent.Purpose
    private let given: Bool
    private let channel: String

    /// - Parameters:
    ///   - id: whose answer it is.
    ///   - purpose: what it is about.
    ///   - given: yes or no.
    ///   - channel: how it was asked.
    public init(_ id: Participant.ID, _ purpose: Consent.Purpose, given: Bool, channel: String) {
        self.id = id
        self.purpose = purpose
        self.given = given
        self.channel = channel
    }

    /// Adds the answer to the log, unless it is the one that counts already.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(id)
        guard draft.gathering.participants[id] != nil else { throw .noParticipant(id.description) }
        if draft.gathering.lastAnswer(id, to: purpose) != given {
            let number = (draft.gathering.consents.lastKey ?? 0) + 1
            draft.put(
                Consent(
                    number: number,
                    participant: id,
                    purpose: purpose,
                    given: given,
                    at: draft.now,
                    channel: channel
                )
            )
        }
        return "\(given ? "recorded" : "withdrew") consent of participant \(id) to \(purpose.rawValue)"
    }
}
