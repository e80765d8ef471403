import Unconference

/// Takes an application back, and with it what the applicant agreed to; a page that was written is not touched.
public struct WithdrawCandidacy: Action {
    /// The name in the history.
    public static let name = "withdraw-candidacy"
    /// Somebody who does not want to be found is asked again, and not put back.
    public static let canBeUndone = false

    private let id: Participant.ID
    private let channel: String

    /// - Parameters:
    ///   - id: who applied.
    ///   - channel: how they said so.
    public init(_ id: Participant.ID, channel: String) {
        self.id = id
        self.channel = channel
    }

    /// Removes the application and withdraws the consent.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        _ = try draft.gathering.candidacy(of: id)
        draft.remove(Candidacy.self, id)
        let consent = RecordConsent(id, .nameAsAmbassador, given: false, channel: channel)
        _ = try consent.apply(to: &draft)
        return "participant \(id) no longer applies to be an ambassador"
    }
}
