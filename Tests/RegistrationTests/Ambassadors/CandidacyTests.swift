import Fixtures
import Registration
import Testing
import Unconference

@Suite struct CandidacyTests {
    private let now = Event.example.ends.instant
    private let one = Participant.ID(1)

    private func candidacy(_ number: Int = 1, as name: String = "Kettle") -> Candidacy {
        var candidacy = Candidacy(
            participant: Participant.ID(number),
            name: name,
            objective: "Every  night shift got one answer.",
            at: now
        )
        candidacy.level = .front
        candidacy.tags = ["front line", "Front Line", "nights"]
        return candidacy
    }

    private func apply(_ candidacy: Candidacy) -> ApplyAsAmbassador {
        ApplyAsAmbassador(candidacy, channel: "command line")
    }

    private func keeper() -> HistoryKeeper { HistoryKeeper(Gathering.example(under: .consent)) }

    @Test func `an application that two vouched for becomes a page, and is not kept`() throws {
        var keeper = keeper()
        try keeper.act(apply(candidacy()), at: now)
        let kept = try #require(keeper.gathering.candidacies[one])
        #expect(kept.objective == "Every night shift got one answer.")
        #expect(kept.tags == ["front line", "nights"])
        #expect(kept.missing == 2)
        #expect(keeper.gathering.hasConsent(one, to: .nameAsAmbassador))
        #expect(throws: Refusal.self) { try keeper.gathering.confirmable(one) }
        try keeper.act(ValidateAmbassador(one, by: "the ward manager"), at: now)
        try keeper.act(ValidateAmbassador(one, by: "the network's team"), at: now)
        let page = try keeper.gathering.confirmable(one).ambassador(
            since: try #require(LocalDate("2027-04-01"))
        )
        #expect(page.slug.text == "kettle" && page.status == .published && page.level == .front)
        #expect(page.validatedBy == ["the ward manager", "the network's team"])
        try keeper.act(ConfirmAmbassador(one), at: now)
        #expect(keeper.gathering.candidacies[one] == nil)
        try keeper.undo()
        #expect(keeper.gathering.candidacies[one]?.missing == 0)
    }

    @Test func `other words have to be vouched for again, and the same words don't`() throws {
        var gathering = Gathering.example(under: .consent)
        try gathering.act(apply(candidacy()), at: now)
        try gathering.act(ValidateAmbassador(one, by: "the ward manager"), at: now)
        try gathering.act(apply(candidacy()), at: now.adding(seconds: 60))
        #expect(gathering.candidacies[one]?.validatedBy == ["the ward manager"])
        var other = candidacy()
        other.objective = "Something else."
        try gathering.act(apply(other), at: now)
        #expect(gathering.candidacies[one]?.validatedBy == [])
    }

    @Test func `refuses what can't be`() throws {
        var gathering = Gathering.example(under: .consent)
        func code(_ action: some Action, by actor: Actor = .organiser("desk")) -> String? {
            gathering.refusal(of: action, by: actor, at: now)?.code
        }
        #expect(code(apply(candidacy()), by: .participant(one)) != nil)
        #expect(code(apply(candidacy(4711))) == "no-participant")
        #expect(code(apply(candidacy(as: " "))) == "empty")
        #expect(code(ValidateAmbassador(one, by: "a manager")) == "no-candidacy")
        #expect(code(ConfirmAmbassador(one)) == "no-candidacy")
        try gathering.act(apply(candidacy()), at: now)
        #expect(code(apply(candidacy(2, as: "KETTLE"))) == "name-taken")
        #expect(code(ConfirmAmbassador(one)) == "ambassador-not-validated")
        try gathering.act(ValidateAmbassador(one, by: "a manager"), at: now)
        #expect(code(ValidateAmbassador(one, by: "A  Manager")) == "vouched-already")
        try gathering.act(ValidateAmbassador(one, by: "the team"), at: now)
        try gathering.act(
            RecordConsent(one, .nameAsAmbassador, given: false, channel: "board"),
            at: now
        )
        #expect(code(ConfirmAmbassador(one)) == "no-consent")
    }

    @Test func `whoever withdraws or is erased has applied for nothing`() throws {
        var gathering = Gathering.example(under: .consent)
        try gathering.act(apply(candidacy()), at: now)
        try gathering.act(WithdrawCandidacy(one, channel: "command line"), at: now)
        #expect(gathering.candidacies.count == 0)
        #expect(!gathering.hasConsent(one, to: .nameAsAmbassador))
        try gathering.act(apply(candidacy()), at: now)
        try gathering.act(EraseParticipant(one), at: now)
        #expect(gathering.candidacies.count == 0)
    }

    @Test(arguments: [
        (0, 400, 40), (39, 400, 1), (40, 400, 0), (60, 400, 0), (0, 1, 1), (1, 5, 0), (1, 11, 1),
    ])
    func `a network begins to tip at a tenth of its people`(ambassadors: Int, population: Int, missing: Int) {
        #expect(AmbassadorProgress(ambassadors: ambassadors, of: population).missing == missing)
    }
}
