import Unconference

extension ImportSync {
    /// A person with what their ticket says, every field checked.
    func filled(_ person: Participant, from ticket: ImportedAttendee) throws(Refusal) -> Participant {
        var form = ParticipantForm()
        form.name = ticket.name
        form.email = ticket.email
        form.organisation = ticket.organisation
        form.role = ticket.role
        form.stage = ticket.stage
        form.kind = ticket.kind
        form.ticket = ticket.ticket
        form.asks = ticket.asks
        form.offers = ticket.offers
        form.stuck = ticket.stuck
        if takesNeeds {
            form.access = ticket.access
            form.diet = ticket.diet
        }
        for answer in ticket.answers { _ = try PlainText.checked(answer.text, .passage) }
        return try form.filled(person, for: draft.gathering.event)
    }

    /// Whether needs may still be held; an export from before the event must not bring them back.
    private var takesNeeds: Bool {
        let event = draft.gathering.event
        return event.zone.moment(at: draft.now).local.date <= RetentionTimetable.lastDayOfNeeds(of: event)
    }

    /// Fingerprints of everything that a ticket says.
    func prints(of ticket: ImportedAttendee, as person: Participant) -> [String: String] {
        var prints: [String: String] = [:]
        for field in SyncedField.allCases {
            prints[field.rawValue] = field.text(of: person).map(Fingerprint.of)
        }
        let saysKind =
            ticket.kind != nil
            || ticket.ticket.flatMap { draft.gathering.event.ticket($0)?.audience } != nil
        if !saysKind { prints[SyncedField.kind.rawValue] = nil }
        for answer in checkedAnswers(of: ticket) {
            prints[SyncedField.answerPrefix + answer.question] = Fingerprint.of(answer.text)
        }
        prints[SyncedField.standing] = ticket.standing.rawValue
        return prints
    }

    /// Remembers what a ticket said, for the next import; of columns that the file lacks, what an earlier one said.
    mutating func remember(
        _ ticket: ImportedAttendee,
        _ id: Participant.ID,
        _ prints: [String: String],
        base: [String: String]
    ) {
        var seen = base.filter { !covered.contains($0.key) }
        seen.merge(prints) { $1 }
        draft.put(ImportedRow(key: source(of: ticket), participant: id, seen: seen))
    }

    /// A ticket's answers in one form, those with nothing in them left out.
    func checkedAnswers(of ticket: ImportedAttendee) -> [ImportedAnswer] {
        ticket.answers.compactMap { answer in
            guard let text = (try? PlainText.checked(answer.text, .passage)) ?? nil else { return nil }
            return ImportedAnswer(question: answer.question, text: text)
        }
    }

    /// Adds a refused row to the report.
    mutating func refuse(_ ticket: ImportedAttendee, _ refusal: Refusal) {
        report(ticket, .refused, holder(of: ticket), [refusal.message] + (refusal.help.map { [$0] } ?? []))
    }
}
