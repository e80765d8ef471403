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
    ///
    /// Nobody is cancelled while a row could not be read: it may be theirs.
    mutating func vanish(from tickets: [ImportedAttendee], allRead: Bool) {
        let present = Set(tickets.map { source(of: $0) })
        for row in draft.gathering.importedRows.sorted
        where row.source == sheet.source && !present.contains(row.key) {
            guard let person = draft.gathering.participants[row.participant], person.standing != .cancelled
            else { continue }
            var words = "no longer in the export"
            let cancels = options.cancelsVanished && allRead
            if cancels {
                cancel(person)
                var gone = row
                gone.seen[SyncedField.standing] = ImportedStanding.void.rawValue
                draft.put(gone)
            } else if options.cancelsVanished {
                words += ", or on a row that could not be read; still comes"
            } else {
                words += "; still comes, unless you cancel them"
            }
            rows.append(
                ImportReport.Row(
                    line: nil,
                    outcome: cancels ? .cancelled : .vanished,
                    participant: person.id,
                    name: person.name,
                    words: [words]
                )
            )
        }
    }

    /// Lets a buyer keep their place when one ticket of several in their name is given back: the guest's place goes.
    ///
    /// Shops let organisers refund any ticket of an order, often the first, which is under the buyer here.
    mutating func keepBuyers(of tickets: [ImportedAttendee]) {
        var guests: [String: [ImportedAttendee]] = [:]
        for ticket in tickets
        where ticket.standing.comes && !ticket.isGuest && holder(of: ticket)?.unnamed == true {
            guests[details(of: ticket), default: []].append(ticket)
        }
        guard !guests.isEmpty else { return }
        for ticket in tickets where !ticket.standing.comes {
            guard let buyer = holder(of: ticket), !buyer.unnamed, buyer.standing != .cancelled,
                let kept = guests[details(of: ticket)]?.first, let guest = holder(of: kept)
            else { continue }
            guests[details(of: ticket)]?.removeFirst()
            exchange(source(of: ticket), of: buyer, with: source(of: kept), of: guest)
        }
    }

    private func details(of ticket: ImportedAttendee) -> String {
        "\(Gathering.folded(ticket.name ?? ""))\n\(ticket.email?.lowercased() ?? "")"
    }

    private mutating func exchange(
        _ first: String,
        of buyer: Participant,
        with second: String,
        of guest: Participant
    ) {
        let records = draft.gathering.importedRows
        draft.put(ImportedRow(key: first, participant: guest.id, seen: records[second]?.seen ?? [:]))
        draft.put(ImportedRow(key: second, participant: buyer.id, seen: records[first]?.seen ?? [:]))
        holders[first] = guest.id
        holders[second] = buyer.id
        var (buyer, guest) = (buyer, guest)
        buyer.source = second
        guest.source = first
        put(buyer)
        put(guest)
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
