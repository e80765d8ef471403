import Unconference

/// Somebody vouches for an ambassador to be.
public struct ValidateAmbassador: Action {
    /// The name in the history.
    public static let name = "validate-ambassador"

    private let id: Participant.ID
    private let role: String

    /// - Parameters:
    ///   - id: who applied.
    ///   - role: who vouches, as a role: `their manager`. Readers see it, so that it is no name.
    public init(_ id: Participant.ID, by role: String) {
        self.id = id
        self.role = role
    }

    /// Adds whoever vouches; each role counts once.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        var candidacy = try draft.gathering.candidacy(of: id)
        let role = try PlainText.required(role, .role)
        guard !candidacy.validatedBy.contains(where: { Gathering.folded($0) == Gathering.folded(role) })
        else {
            throw Refusal(
                .conflict,
                "vouched-already",
                "“\(role)” has vouched for participant \(id) already",
                help: "it takes \(Ambassador.validations) who know their work from different sides"
            )
        }
        candidacy.validatedBy.append(role)
        draft.put(candidacy)
        return "somebody vouched for participant \(id) as an ambassador"
    }
}

extension PlainText.Limit {
    /// Who vouches.
    fileprivate static let role = Self(what: "role", characters: 80, bytes: 320, lines: false)
}
