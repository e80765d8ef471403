public import Unconference

/// One change to one record: what every action comes down to, what the data file keeps, and what undo reverses.
public enum Change: Hashable, Codable, Sendable {
    /// How far the event has come.
    case course(Replacement<Course>)
    /// A person.
    case participant(Replacement<Participant>)
    /// A person's answer to a ticket shop's question.
    case answer(Replacement<Answer>)
    /// What an import has seen of a ticket.
    case importedRow(Replacement<ImportedRow>)
    /// A record of consent.
    case consent(Replacement<Consent>)
    /// Another name of an organisation.
    case alias(Replacement<OrganisationAlias>)
    /// A topic.
    case topic(Replacement<Topic>)
    /// Somebody who convenes a topic.
    case hosting(Replacement<Hosting>)
    /// Somebody who seconds a topic.
    case second(Replacement<Second>)
    /// A proposal to merge two topics.
    case mergeProposal(Replacement<MergeProposal>)
    /// A wish.
    case interest(Replacement<Interest>)
    /// A topic on the board.
    case placement(Replacement<Placement>)
    /// A blocked cell.
    case closedCell(Replacement<ClosedCell>)
    /// People brought together.
    case meeting(Replacement<Meeting>)
    /// What people wrote during a session.
    case rawNote(Replacement<RawNote>)
    /// Something that somebody learned.
    case ahaMoment(Replacement<AhaMoment>)
    /// What somebody will do.
    case commitment(Replacement<Commitment>)
    /// Somebody who joins a round.
    case joining(Replacement<Joining>)
    /// Somebody who avoids another.
    case avoidance(Replacement<Avoidance>)
    /// What somebody says about a meeting.
    case meetingReply(Replacement<MeetingReply>)
    /// A part of the day at another time.
    case movedSlot(Replacement<MovedSlot>)
    /// How a session goes.
    case sessionState(Replacement<SessionState>)
    /// Where a topic comes from.
    case lineage(Replacement<Lineage>)
    /// A turn in the opening.
    case pitchTurn(Replacement<PitchTurn>)
    /// A message to all.
    case announcement(Replacement<Announcement>)
    /// A card on a table.
    case tableCard(Replacement<TableCard>)
    /// A contact that somebody would swap.
    case contactSwap(Replacement<ContactSwap>)
    /// A letter to somebody.
    case mailing(Replacement<Mailing>)
    /// What people were told of a topic's place.
    case toldPlacement(Replacement<ToldPlacement>)
    /// What calendars say of a session, or of a part of the day.
    case appointment(Replacement<Appointment>)
    /// Somebody's dots on a card.
    case dot(Replacement<Dot>)
    /// What came of a measure.
    case outcome(Replacement<CountedOutcome>)
    /// Somebody's application to be an ambassador.
    case candidacy(Replacement<Candidacy>)

    /// Whether calendars may have to learn of it.
    var concernsCalendars: Bool {
        switch self {
        case .placement, .sessionState, .movedSlot: true
        default: false
        }
    }

    /// Whether undo takes it back; the number of an appointment only ever goes up.
    public var isReversible: Bool {
        if case .appointment = self { false } else { true }
    }

    /// What a reader of changes does with a change of any kind.
    public protocol Visitor {
        /// What it makes of a change.
        associatedtype Result
        /// How it may fail; `Never` when it can't.
        associatedtype Obstacle: Error
        /// Looks at one change.
        mutating func visit<Entry: Record>(_ replacement: Replacement<Entry>) throws(Obstacle) -> Result
    }

    /// Hands the change to a visitor, whatever its kind; the one place that lists them all.
    public func accept<V: Visitor>(_ visitor: inout V) throws(V.Obstacle) -> V.Result {
        switch self {
        case .course(let replacement): try visitor.visit(replacement)
        case .participant(let replacement): try visitor.visit(replacement)
        case .answer(let replacement): try visitor.visit(replacement)
        case .importedRow(let replacement): try visitor.visit(replacement)
        case .consent(let replacement): try visitor.visit(replacement)
        case .alias(let replacement): try visitor.visit(replacement)
        case .topic(let replacement): try visitor.visit(replacement)
        case .hosting(let replacement): try visitor.visit(replacement)
        case .second(let replacement): try visitor.visit(replacement)
        case .mergeProposal(let replacement): try visitor.visit(replacement)
        case .interest(let replacement): try visitor.visit(replacement)
        case .placement(let replacement): try visitor.visit(replacement)
        case .closedCell(let replacement): try visitor.visit(replacement)
        case .meeting(let replacement): try visitor.visit(replacement)
        case .rawNote(let replacement): try visitor.visit(replacement)
        case .ahaMoment(let replacement): try visitor.visit(replacement)
        case .commitment(let replacement): try visitor.visit(replacement)
        case .joining(let replacement): try visitor.visit(replacement)
        case .avoidance(let replacement): try visitor.visit(replacement)
        case .meetingReply(let replacement): try visitor.visit(replacement)
        case .movedSlot(let replacement): try visitor.visit(replacement)
        case .sessionState(let replacement): try visitor.visit(replacement)
        case .lineage(let replacement): try visitor.visit(replacement)
        case .pitchTurn(let replacement): try visitor.visit(replacement)
        case .announcement(let replacement): try visitor.visit(replacement)
        case .tableCard(let replacement): try visitor.visit(replacement)
        case .contactSwap(let replacement): try visitor.visit(replacement)
        case .mailing(let replacement): try visitor.visit(replacement)
        case .toldPlacement(let replacement): try visitor.visit(replacement)
        case .appointment(let replacement): try visitor.visit(replacement)
        case .dot(let replacement): try visitor.visit(replacement)
        case .outcome(let replacement): try visitor.visit(replacement)
        case .candidacy(let replacement): try visitor.visit(replacement)
        }
    }
}
