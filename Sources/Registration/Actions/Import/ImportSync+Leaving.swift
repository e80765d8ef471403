import Unconference

extension ImportSync {
    /// Takes in that a ticket is no longer good: its holder's place is free.
    mutating func release(_ ticket: ImportedAttendee) {
        let word = ticket.standingWord ?? ticket.standing.rawValue
        guard let person = holder(of: ticket) else {
            report(ticket, .leftOut, nil, ["\(word) at the source"])
            return
        }
        var seen = draft.gathering.importedRows[source(of: ticket)]?.seen ?? [:]
        let before = seen[SyncedField.standing]
        seen[SyncedField.standing] = ticket.standing.rawValue
        draft.put(ImportedRow(key: source(of: ticket), participant: person.id, seen: seen))
        guard before != ticket.standing.rawValue, person.standing != .cancelled else {
            let byHand =
                person.standing == .cancelled ? [] : ["\(word) at the source; taken back here by hand"]
            report(ticket, .unchanged, person, byHand)
            return
        }
        cancel(person)
        report(ticket, .cancelled, person, ["\(word) at the source"])
    }

    /// Lists the known tickets of the source that the export no longer has; cancels them where that was asked for.
    mutating func vanish(from tickets: [ImportedAttendee]) {
        let present = Set(tickets.map { source(of: $0) })
        for row in draft.gathering.importedRows.sorted
        where row.source == sheet.source && !present.contains(row.key) {
            guard let person = draft.gathering.participants[row.participant], person.standing != .cancelled
            else { continue }
            if options.cancelsVanished {
                cancel(person)
                draft.put(
                    ImportedRow(
                        key: row.key,
                        participant: person.id,
                        seen: row.seen.merging([SyncedField.standing: ImportedStanding.void.rawValue]) { $1 }
                    )
                )
            }
            rows.append(
                ImportReport.Row(
                    line: nil,
                    outcome: options.cancelsVanished ? .cancelled : .vanished,
                    participant: person.id,
                    name: person.name,
                    words: [
                        options.cancelsVanished
                            ? "no longer in the export"
                            : "no longer in the export; still comes, unless you cancel them"
                    ]
                )
            )
        }
    }

    private mutating func cancel(_ person: Participant) {
        var gone = person
        gone.standing = .cancelled
        gone.offerUntil = nil
        gone.checkedIn = nil
        put(gone)
        if let email = person.email?.lowercased() { byEmail[email]?.removeAll { $0 == person.id } }
        let hosted = draft.gathering.hostings.sorted.filter { $0.key.participant == person.id }
            .map(\.key.topic).filter { draft.gathering.topics[$0]?.state == .open }
        guard !hosted.isEmpty else { return }
        draft.notice(
            "participant \(person.id) hosts topic \(hosted.map(\.description).joined(separator: ", ")); "
                + "find another host, or withdraw it"
        )
    }

    /// Adds a row to the report.
    mutating func report(
        _ ticket: ImportedAttendee,
        _ outcome: ImportOutcome,
        _ person: Participant?,
        _ words: [String] = []
    ) {
        rows.append(
            ImportReport.Row(
                line: ticket.line,
                outcome: outcome,
                participant: person?.id,
                name: person?.name ?? ticket.name,
                words: words + ticket.remarks
            )
        )
    }
}
