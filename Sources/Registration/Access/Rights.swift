/// Who may do what: one table of action × role.
///
/// Those who run the event may do everything. For those who take part the table says which actions are theirs at all; each
/// action looks besides whether the thing is. A helper may do what stands here and nothing else.
public enum Rights {
    /// Everything that can be done, with those who may do it besides organisers.
    public static let table: [(action: any Action.Type, roles: Set<Role>)] = [
        // People and the door.
        (AddParticipant.self, [.participant, .door]),
        (SignUp.self, []),
        (EditParticipant.self, [.participant]),
        (NameGuest.self, [.door]),
        (CancelParticipant.self, [.participant]),
        (CheckIn.self, [.participant, .door]),
        (UndoCheckIn.self, [.door]),
        (ReleaseNoShows.self, []),
        (OfferPlace.self, []),
        (ConfirmOffer.self, [.participant, .door]),
        (SettleWaitlist.self, []),
        (DraftMail.self, []),
        (BeginMail.self, []),
        (SettleMail.self, []),
        (DoubtMail.self, []),
        (StopMail.self, []),
        (RecordConsent.self, [.participant]),
        (EraseParticipant.self, [.participant]),
        (AddOrganisationAlias.self, []),
        (ImportAttendees.self, []),
        // Topics and wishes.
        (PitchTopic.self, [.participant, .scribe]),
        (SecondTopic.self, [.participant]),
        (EditTopic.self, [.participant, .scribe]),
        (HostTopic.self, [.participant]),
        (MergeTopics.self, [.participant, .scribe]),
        (SplitTopic.self, [.participant, .scribe]),
        (RepeatTopic.self, [.participant, .scribe]),
        (WithdrawTopic.self, [.participant]),
        (CountHands.self, [.scribe]),
        (SetInterest.self, [.participant]),
        (ClearInterest.self, [.participant]),
        (CallPitch.self, [.scribe]),
        (SkipPitch.self, [.scribe]),
        (MovePitch.self, [.scribe]),
        // The board and its sessions.
        (PlaceTopic.self, [.participant, .scribe]),
        (SwapTopics.self, [.participant, .scribe]),
        (TakeOffBoard.self, [.participant, .scribe]),
        (PlaceCards.self, [.scribe]),
        (LockTopic.self, []),
        (CloseCell.self, []),
        (AcceptPlan.self, []),
        (ShiftSlots.self, []),
        (DelaySession.self, [.participant, .scribe]),
        (StartSession.self, [.participant, .scribe, .screen]),
        (EndSession.self, [.participant, .scribe, .screen]),
        (CancelSession.self, [.participant]),
        (HandOverSession.self, [.participant, .scribe]),
        (WriteCard.self, [.participant, .scribe, .screen]),
        (DotCard.self, [.participant, .scribe, .screen]),
        (TurnCard.self, [.participant, .scribe, .screen]),
        // Meetings and notes.
        (KeepMeetings.self, []),
        (JoinRound.self, [.participant, .door]),
        (AvoidPerson.self, [.participant]),
        (ReplyToMeeting.self, [.participant]),
        (SwapContacts.self, [.participant]),
        (WriteNote.self, [.participant, .scribe]),
        (TellAha.self, [.participant]),
        (Commit.self, [.participant]),
        // The event.
        (SetPhase.self, []),
        (Announce.self, []),
        (EndAnnouncement.self, []),
        (RecordOutcome.self, []),
        (DeleteDue.self, []),
        // Ambassadors.
        (ApplyAsAmbassador.self, []),
        (ValidateAmbassador.self, []),
        (ConfirmAmbassador.self, []),
        (WithdrawCandidacy.self, []),
    ]

    private static let rolesByName = Dictionary(
        table.map { ($0.action.name, $0.roles) },
        uniquingKeysWith: { $0.union($1) }
    )

    /// Whether a role may do an action at all.
    public static func may(_ role: Role, _ action: any Action.Type) -> Bool {
        role == .organiser || rolesByName[action.name]?.contains(role) == true
    }

    /// Refuses what the table does not give to an actor.
    static func require(_ action: any Action.Type, of actor: Actor) throws(Refusal) {
        guard let role = actor.role, role != .organiser, !may(role, action) else { return }
        guard role != .participant else { throw .organisersOnly }
        throw Refusal(
            .notAllowed,
            "not-your-role",
            "the role \(role.rawValue) does not include this",
            help: "ask an organiser; `unconf organiser invite NAME --role ROLE` gives another role"
        )
    }
}
