import Fixtures
import Registration
import Testing
import Unconference

/// Letters from the draft to the mail program: who may get one, and that nobody gets one twice.
@Suite struct MailActionTests {
    private static let thanks: Slug = "thanks"
    private static let later = Instant.weeksBefore.adding(seconds: 86400)

    private func letter(_ person: Int, _ occasion: String = "", text: String = "x") -> LetterDraft {
        LetterDraft(
            to: Participant.ID(person),
            occasion: occasion,
            subject: "Thank you",
            text: text,
            until: MailActionTests.later
        )
    }

    private func drafted(_ people: Int...) throws -> Gathering {
        var gathering = Gathering.example
        try gathering.act(DraftMail(MailActionTests.thanks, people.map { letter($0) }))
        return gathering
    }

    @Test func `a letter waits, is under way, and is sent`() throws {
        var gathering = try drafted(1, 2)
        #expect(gathering.mailings.sorted.map(\.state) == [.waiting, .waiting])
        try gathering.act(BeginMail(1))
        #expect(gathering.mailings[1]?.state == .sending)
        #expect(gathering.refusal(of: BeginMail(1))?.code == "mail-under-way")
        try gathering.act(SettleMail(1, .sent))
        #expect(gathering.mailings[1]?.state == .sent)
        #expect(gathering.refusal(of: BeginMail(1))?.code == "mail-sent")
        try gathering.act(BeginMail(1, again: true))
        #expect(gathering.mailings[1]?.state == .sending)
    }

    @Test func `nobody gets a second letter for one occasion`() throws {
        var gathering = try drafted(1)
        let name = gathering.mailings[1]?.name
        var notices = try gathering.act(
            DraftMail(MailActionTests.thanks, [letter(1, text: "better"), letter(1, text: "best")])
        ).notices
        #expect(gathering.mailings.count == 1 && gathering.mailings[1]?.text == "best")
        #expect(gathering.mailings[1]?.name == name, "a new name would be another letter to whoever reads it")
        #expect(notices == ["2 of them waited already, now written anew"])
        try gathering.act(BeginMail(1))
        for state in [Mailing.State.sending, .unsure, .sent] {
            try gathering.act(SettleMail(1, state))
            notices = try gathering.act(DraftMail(MailActionTests.thanks, [letter(1)])).notices
            #expect(gathering.mailings.count == 1 && gathering.mailings[1]?.state == state)
            #expect(notices == ["1 had theirs already and get no other"])
            if state == .sending { try gathering.act(DoubtMail()) }
        }
        try gathering.act(DraftMail(MailActionTests.thanks, [letter(1, "another session")]))
        #expect(gathering.mailings.count == 2)
    }

    @Test func `what may have been sent is not sent again by itself`() throws {
        var gathering = try drafted(1, 2)
        try gathering.act(BeginMail(1))
        try gathering.act(DoubtMail())
        #expect(gathering.mailings.sorted.map(\.state) == [.unsure, .waiting])
        #expect(gathering.refusal(of: BeginMail(1))?.code == "mail-unsure")
        #expect(gathering.refusal(of: StopMail([1]))?.code == "mail-sent")
        try gathering.act(BeginMail(1, again: true))
        #expect(gathering.mailings[1]?.state == .sending)
    }

    @Test func `a letter that was not taken may be sent again or taken back`() throws {
        var gathering = try drafted(1, 2)
        try gathering.act(BeginMail(1))
        try gathering.act(SettleMail(1, .failed, reason: "try again later"))
        #expect(gathering.mailings[1]?.reason == "try again later")
        try gathering.act(BeginMail(1))
        #expect(gathering.mailings[1]?.reason == nil)
        try gathering.act(SettleMail(1, .failed))
        try gathering.act(StopMail([1, 2]))
        #expect(gathering.mailings.count == 0)
        #expect(gathering.refusal(of: StopMail([1]))?.code == "no-letter")
    }

    @Test func `whoever stands otherwise by now gets nothing`() throws {
        var gathering = try drafted(1)
        try gathering.act(CancelParticipant(Participant.ID(1)))
        #expect(gathering.refusal(of: BeginMail(1))?.code == "mail-not-due")
        var other = try drafted(2)
        #expect(other.refusal(of: BeginMail(1), at: MailActionTests.later)?.code == "mail-too-late")
        try other.act(SetPhase(.retired))
        #expect(other.refusal(of: BeginMail(1))?.code == "mail-too-late")
        #expect(other.refusal(of: DraftMail("thanks", [letter(3)]))?.code == "mail-too-late")
    }

    @Test func `only those who gave an address are written to, and only by organisers`() throws {
        var gathering = Gathering.example
        #expect(gathering.refusal(of: DraftMail("thanks", [letter(7)]))?.code == "no-email")
        #expect(gathering.refusal(of: DraftMail("thanks", [letter(99)]))?.code == "no-participant")
        let late = DraftMail("thanks", [letter(1)])
        #expect(gathering.refusal(of: late, at: MailActionTests.later)?.code == "mail-too-late")
        let tom = Actor.participant(Participant.ID(2))
        try gathering.act(DraftMail("thanks", [letter(1)]))
        let actions: [any Action] = [
            DraftMail("thanks", []), BeginMail(1), SettleMail(1, .sent), DoubtMail(), StopMail([1]),
        ]
        for action in actions {
            var copy = gathering
            #expect(throws: Refusal.organisersOnlyCode) { try copy.act(action, by: tom) }
        }
    }

    @Test func `two who tell of one change at once tell it once`() throws {
        var gathering = Gathering.example
        let board = [ToldPlacement(topic: Topic.ID(1), cell: Cell(slot: "s1", room: "press"))]
        let telling = DraftMail("joining", [letter(1)], told: .init(before: [], after: board))
        try gathering.act(telling)
        #expect(gathering.toldPlacements.sorted == board)
        #expect(gathering.refusal(of: telling)?.code == "mail-told-meanwhile")
        try gathering.act(DraftMail("change", [], told: .init(before: board, after: [])))
        #expect(gathering.toldPlacements.count == 0)
    }

    @Test func `erasing somebody takes their letters along, and settling one later leaves nothing`() throws {
        var gathering = try drafted(1, 2)
        try gathering.act(BeginMail(1))
        try gathering.act(EraseParticipant(Participant.ID(1)))
        #expect(gathering.mailings.sorted.map(\.participant) == [Participant.ID(2)])
        try gathering.act(SettleMail(1, .sent))
        #expect(gathering.mailings.count == 1)
    }

    @Test func `the history has one entry for a run, and nothing of letters can be undone`() {
        #expect(!BeginMail(1).isNoted && !SettleMail(1, .sent).isNoted)
        #expect(SettleMail(1, .sent).closing("47 letters sent").isNoted)
        #expect(StopMail([1]).isNoted && DoubtMail().isNoted)
        #expect(!DraftMail.canBeUndone && !BeginMail.canBeUndone && !SettleMail.canBeUndone)
        #expect(!StopMail.canBeUndone && !DoubtMail.canBeUndone)
    }

    @Test func `people get all that was written to them with the rest of their data`() throws {
        let gathering = try drafted(1, 2)
        let dossier = try #require(Dossier(of: Participant.ID(2), in: gathering))
        #expect(dossier.letters.map(\.participant) == [Participant.ID(2)])
    }
}

extension Refusal {
    /// What those are told who don't run the event.
    fileprivate static let organisersOnlyCode = Refusal(
        .notAllowed,
        "organisers-only",
        "only those who run the event may do this",
        help: "ask an organiser"
    )
}
