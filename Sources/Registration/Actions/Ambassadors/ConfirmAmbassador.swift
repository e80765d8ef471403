/// Takes somebody on as an ambassador: from now on their page is what counts, and the application is not kept.
public struct ConfirmAmbassador: Action {
    /// The name in the history.
    public static let name = "confirm-ambassador"

    private let id: Participant.ID

    /// - Parameter id: who applied.
    public init(_ id: Participant.ID) { self.id = id }

    /// Removes the application, once enough have vouched and the applicant still agrees.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        _ = try draft.gathering.confirmable(id)
        draft.remove(Candidacy.self, id)
        return "participant \(id) is an ambassador"
    }
}
