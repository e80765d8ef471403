import Unconference

extension Gathering {
    /// Somebody's application to be an ambassador.
    public func candidacy(of id: Participant.ID) throws(Refusal) -> Candidacy {
        guard let candidacy = candidacies[id] else {
            throw Refusal(
                .notFound,
                "no-candidacy",
                "participant \(id) has not applied to be an ambassador",
                help: "`unconf ambassador apply \(id)` records it; `unconf ambassador list` shows who has"
            )
        }
        return candidacy
    }

    /// An application that may become a page: enough have vouched, and the applicant still agrees.
    public func confirmable(_ id: Participant.ID) throws(Refusal) -> Candidacy {
        let candidacy = try candidacy(of: id)
        guard candidacy.missing == 0 else {
            throw Refusal(
                .conflict,
                "ambassador-not-validated",
                "\(candidacy.validatedBy.count) vouched for participant \(id), and \(Ambassador.validations) have to",
                help: "`unconf ambassador validate \(id) --by \"their manager\"` records who does"
            )
        }
        guard hasConsent(id, to: .nameAsAmbassador) else {
            throw Refusal(
                .notAllowed,
                "no-consent",
                "participant \(id) has taken back that they agree to a page as an ambassador",
                help: "ask them; `unconf participant consent \(id) name-as-ambassador` records a yes"
            )
        }
        return candidacy
    }
}
