import Unconference

extension ImportSync {
    /// Brings a known person in step with their ticket.
    mutating func update(_ ticket: ImportedAttendee, joining: Bool = false) {
        guard let current = holder(of: ticket) else { return }
        let base = draft.gathering.importedRows[source(of: ticket)]?.seen ?? [:]
        var person = current
        var words: [String] = []
        var asides: [String] = []
        let new: [String: String]
        do throws(Refusal) {
            var blank = Participant(id: current.id, name: "", since: current.since)
            blank = try filled(blank, from: ticket)
            new = prints(of: ticket, as: blank)
            for field in SyncedField.allCases {
                words += sync(
                    field,
                    of: &person,
                    from: blank,
                    base[field.rawValue],
                    new[field.rawValue],
                    &asides
                )
            }
            try Admission.check(person, of: draft.gathering.event)
            if person.ticket != current.ticket, current.holdsPlace, !places.hasPlace(ofKind: person.ticket) {
                throw .noTicketLeft(person.ticket)
            }
        } catch {
            refuse(ticket, error)
            return
        }
        words += standing(of: &person, ticket, base[SyncedField.standing])
        put(person)
        words += syncAnswers(of: ticket, current.id, base, new)
        remember(ticket, current.id, new, base: base)
        if joining { words.insert("joined to participant \(current.id) by e-mail address", at: 0) }
        report(ticket, words.isEmpty ? .unchanged : .changed, person, words + asides)
    }

    /// Sets one field to what the export newly says; what it said before stays as it is here.
    private func sync(
        _ field: SyncedField,
        of person: inout Participant,
        from blank: Participant,
        _ base: String?,
        _ new: String?,
        _ asides: inout [String]
    ) -> [String] {
        guard base != new else { return [] }
        let here = field.text(of: person)
        let said = new == nil ? nil : field.text(of: blank)
        guard here != said else { return [] }
        let edited = here.map(Fingerprint.of) != base
        if new == nil {
            // The export has become silent: that clears what it said, never what somebody wrote here.
            guard covered.contains(field.rawValue), !edited, field != .name, field != .kind else { return [] }
        } else if base == nil, here != nil, field != .kind {
            // The first that the export says about this: who is here already keeps their own word.
            asides.append("the export has another \(field.rawValue); what is here stays")
            return []
        }
        field.copy(from: blank, to: &person)
        let byHand = edited && here != nil && base != nil ? ", which was changed here by hand" : ""
        return ["\(field.rawValue)\(byHand)"]
    }

    private func standing(
        of person: inout Participant,
        _ ticket: ImportedAttendee,
        _ base: String?
    ) -> [String] {
        var words: [String] = []
        let left = base.flatMap(ImportedStanding.init(rawValue:)).map { !$0.comes } ?? false
        if person.standing == .cancelled, left {
            let place = ticket.standing.isSettled && places.hasPlace(for: person.ticket)
            person.standing = place ? .registered : .waiting
            person.since = draft.now
            words.append(place ? "comes after all" : "would come after all, and is on the waitlist")
        } else if person.standing == .offered, ticket.standing.isSettled {
            person.standing = .registered
            person.offerUntil = nil
            words.append("the ticket is confirmed")
        } else if person.standing == .waiting, ticket.standing.isSettled, base != ticket.standing.rawValue {
            let place = places.hasPlace(for: person.ticket)
            if place { person.standing = .registered }
            words.append(place ? "has a place now" : "has a ticket now, and waits for a place")
        }
        if ticket.standing == .checkedIn, base != ticket.standing.rawValue, person.standing == .registered,
            person.checkedIn == nil
        {
            person.checkedIn = ticket.checkedIn ?? draft.now
            words.append("checked in")
        }
        return words
    }

    private mutating func syncAnswers(
        of ticket: ImportedAttendee,
        _ id: Participant.ID,
        _ base: [String: String],
        _ new: [String: String]
    ) -> [String] {
        var words: [String] = []
        let known = answers[id] ?? []
        for answer in checkedAnswers(of: ticket) {
            let field = SyncedField.answerPrefix + answer.question
            guard base[field] != new[field] else { continue }
            let record = Answer(participant: id, question: answer.question, text: answer.text)
            guard !known.contains(record) else { continue }
            draft.put(record)
            words.append("answer to “\(answer.question)”")
        }
        for answer in known {
            let field = SyncedField.answerPrefix + answer.question
            guard base[field] != nil, new[field] == nil, covered.contains(field) else { continue }
            draft.remove(Answer.self, answer.key)
            words.append("no answer to “\(answer.question)” any more")
        }
        return words
    }
}

extension Refusal {
    fileprivate static func noTicketLeft(_ ticket: Slug?) -> Refusal {
        Refusal(.conflict, "ticket-sold-out", "there is no “\(ticket?.text ?? "")” ticket left to change to")
    }
}
