import Unconference

extension ImportSync {
    /// Takes in a ticket that was not known: its holder has a place if there is one, else a place in line.
    mutating func admit(_ ticket: ImportedAttendee) {
        if let known = knownByEmail(ticket) {
            join(ticket, to: known)
            return
        }
        let blank = Participant(
            id: Participant.ID(nextNumber),
            name: "",
            since: ticket.registered ?? draft.now
        )
        var person: Participant
        do throws(Refusal) {
            person = try filled(blank, from: ticket)
            if ticket.isGuest {
                person.name = guestName(of: ticket)
                person.unnamed = true
            }
            guard !person.name.isEmpty else { throw .noName }
            try Admission.check(person, of: draft.gathering.event)
        } catch {
            refuse(ticket, error)
            return
        }
        person.source = source(of: ticket)
        person.standing =
            ticket.standing.isSettled && places.hasPlace(for: person.ticket) ? .registered : .waiting
        if person.standing == .registered, ticket.standing == .checkedIn {
            person.checkedIn = ticket.checkedIn ?? draft.now
        }
        var words = person.ticket.map { ["\($0) ticket"] } ?? []
        if person.standing == .waiting { words.append(waitingWords(ticket, person)) }
        words += resemblance(of: person)
        put(person)
        nextNumber += 1
        holders[source(of: ticket)] = person.id
        for answer in checkedAnswers(of: ticket) {
            draft.put(Answer(participant: person.id, question: answer.question, text: answer.text))
        }
        remember(ticket, person.id, prints(of: ticket, as: person), base: [:])
        let outcome: ImportOutcome =
            ticket.isGuest ? .guest : person.standing == .waiting ? .waiting : .new
        report(ticket, outcome, person, words)
    }

    /// The person that a new row is about although its ticket was not known: one whose place was held while they
    /// bought it, or anybody with the same address where the organiser said so.
    private func knownByEmail(_ ticket: ImportedAttendee) -> Participant? {
        guard !ticket.isGuest, let email = ticket.email?.lowercased(), let ids = byEmail[email] else {
            return nil
        }
        let people = ids.compactMap { draft.gathering.participants[$0] }.filter { $0.standing != .cancelled }
        let offered = people.filter { $0.standing == .offered && $0.source == nil }
        if offered.count == 1 { return offered.first }
        guard options.joinsByEmail, people.count == 1, let only = people.first,
            only.source.map({ !$0.hasPrefix("\(sheet.source):") }) ?? true
        else { return nil }
        return only
    }

    private mutating func join(_ ticket: ImportedAttendee, to person: Participant) {
        holders[source(of: ticket)] = person.id
        var known = person
        if known.source == nil { known.source = source(of: ticket) }
        put(known)
        update(ticket, joining: true)
    }

    /// Gives places that are left to those who hold a ticket and wait.
    mutating func promoteHolders(of tickets: [ImportedAttendee]) {
        let waiting = tickets.filter(\.standing.isSettled).compactMap { holder(of: $0) }
            .filter { $0.standing == .waiting }
        for person in waiting.sorted(by: { ($0.since, $0.id) < ($1.since, $1.id) })
        where places.hasPlace(for: person.ticket) {
            var promoted = person
            promoted.standing = .registered
            put(promoted)
            draft.notice("participant \(person.id) has a place now; they hold a ticket")
        }
    }

    private func waitingWords(_ ticket: ImportedAttendee, _ person: Participant) -> String {
        guard ticket.standing.isSettled else {
            return "\(ticket.standingWord ?? ticket.standing.rawValue) at the source"
        }
        return places.hasPlace(for: nil)
            ? "there is no “\(person.ticket?.text ?? "")” ticket left" : "the event is full"
    }

    private func guestName(of ticket: ImportedAttendee) -> String {
        // A number and not the buyer's name, so that erasing the buyer leaves nothing of theirs behind.
        guard let buyer = ticket.buyer, let id = holders["\(sheet.source):\(buyer)"] else { return "Guest" }
        return "Guest of no. \(id)"
    }

    /// A suggestion where somebody with the same address is here already; nobody is ever merged by themselves.
    private func resemblance(of person: Participant) -> [String] {
        guard let email = person.email?.lowercased(), let other = byEmail[email]?.first else { return [] }
        return ["the same e-mail address as participant \(other), perhaps the same person; both stay"]
    }
}

extension Refusal {
    fileprivate static let noName = Refusal(
        .invalid,
        "name-missing",
        "there is no name",
        help: "say which column has it: `--map \"COLUMN=name\"`"
    )
}
