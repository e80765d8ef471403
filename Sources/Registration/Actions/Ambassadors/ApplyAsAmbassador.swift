import Unconference

/// Somebody applies to be an ambassador, and agrees to a page of their own under the name that they chose.
public struct ApplyAsAmbassador: Action {
    /// The name in the history.
    public static let name = "apply-as-ambassador"

    private let candidacy: Candidacy
    private let channel: String

    /// - Parameters:
    ///   - candidacy: the application as it was given; its time and who vouched are the action's to say.
    ///   - channel: how they were asked whether they agree.
    public init(_ candidacy: Candidacy, channel: String) {
        self.candidacy = candidacy
        self.channel = channel
    }

    /// Keeps the application in the place of an earlier one; who vouched for other words has to vouch again.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let id = candidacy.participant
        guard let person = draft.gathering.participants[id] else { throw .noParticipant(id.description) }
        guard person.kind != .vendor else {
            throw Refusal(
                .notAllowed,
                "vendors-listen",
                "participant \(id) is a vendor, and ambassadors are of the network",
                help: "`audience` in event.md says who comes as what"
            )
        }
        var clean = Candidacy(
            participant: id,
            name: try PlainText.required(candidacy.name, .name),
            objective: try PlainText.required(candidacy.objective, .objective),
            at: draft.now
        )
        clean.text = try PlainText.checked(candidacy.text, .passage) ?? ""
        clean.level = candidacy.level
        clean.organisationKind = try candidacy.organisationKind.flatMap { kind throws(Refusal) in
            try PlainText.checked(kind, .organisation)
        }
        clean.tags = try TopicForm.clean(tags: candidacy.tags)
        let others = draft.gathering.candidacies.unordered.filter { $0.participant != id }
        guard !others.contains(where: { $0.slug == clean.slug }) else {
            throw Refusal(
                .conflict,
                "name-taken",
                "somebody else applied under the name “\(clean.name)”",
                help: "ask for another name or nickname"
            )
        }
        if let former = draft.gathering.candidacies[id] {
            var same = clean
            (same.validatedBy, same.at) = (former.validatedBy, former.at)
            if same == former { return "participant \(id) had applied with these words already" }
        }
        draft.put(clean)
        let consent = RecordConsent(id, .nameAsAmbassador, given: true, channel: channel)
        _ = try consent.apply(to: &draft)
        return "participant \(id) applied to be an ambassador"
    }
}

extension PlainText.Limit {
    /// What somebody wants to have reached, in one sentence.
    fileprivate static let objective = Self(what: "objective", characters: 240, bytes: 960, lines: false)
}
