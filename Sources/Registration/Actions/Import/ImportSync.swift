import Unconference

/// An import at work: the draft it changes, and the rows of the report.
struct ImportSync {
    var draft: Draft
    var rows: [ImportReport.Row] = []
    let sheet: ImportedSheet
    let options: ImportAttendees.Options
    let covered: Set<String>
    var places: PlaceCount
    var nextNumber: Int
    /// Who is at the event, by e-mail address in small letters.
    var byEmail: [String: [Participant.ID]] = [:]
    /// Answers that people have, by person.
    var answers: [Participant.ID: [Answer]] = [:]
    /// Whom each ticket of the file belongs to, as far as is known yet.
    var holders: [String: Participant.ID] = [:]

    init(of sheet: ImportedSheet, options: ImportAttendees.Options, on draft: Draft) {
        self.draft = draft
        self.options = options
        var sheet = sheet
        sheet.attendees = TicketKeys.matched(sheet.attendees, of: sheet.source, in: draft.gathering)
        self.sheet = sheet
        covered = sheet.coveredFields
        let gathering = draft.gathering
        places = PlaceCount(of: gathering)
        nextNumber = gathering.nextParticipant.number
        for person in gathering.participants.sorted {
            if let email = person.email, person.standing != .cancelled {
                byEmail[email.lowercased(), default: []].append(person.id)
            }
        }
        for answer in gathering.answers.sorted { answers[answer.participant, default: []].append(answer) }
        for row in gathering.importedRows.unordered { holders[row.key] = row.participant }
        // A person may have come in before imports remembered anything.
        for person in gathering.participants.sorted {
            if let source = person.source, holders[source] == nil { holders[source] = person.id }
        }
    }

    /// Does it all: first who goes, then who stays, then who comes.
    mutating func run() {
        let unread = unreadRows
        rows += unread
        let tickets = withoutDuplicates
        keepBuyers(of: tickets)
        for ticket in tickets where !ticket.standing.comes { release(ticket) }
        vanish(from: tickets, allRead: unread.isEmpty)
        // Tickets sold elsewhere are places taken already; otherwise those in line come before newcomers.
        let soldElsewhere = draft.gathering.event.registration.mode == .imported
        if !soldElsewhere { settle() }
        let comers = tickets.filter(\.standing.comes)
        for ticket in comers where holder(of: ticket) != nil { update(ticket) }
        let newcomers = comers.filter { holder(of: $0) == nil }
        for ticket in newcomers.sorted(by: Self.firstCome) { admit(ticket) }
        promoteHolders(of: comers)
        settle()
        rows.sort {
            ($0.line ?? .max, $0.participant?.number ?? 0) < ($1.line ?? .max, $1.participant?.number ?? 0)
        }
    }

    /// The ticket's name in our own records.
    func source(of ticket: ImportedAttendee) -> String { "\(sheet.source):\(ticket.key)" }

    /// Whose ticket it is, if it is somebody's whom we know.
    func holder(of ticket: ImportedAttendee) -> Participant? {
        holders[source(of: ticket)].flatMap { draft.gathering.participants[$0] }
    }

    /// Keeps a person, and counts the places again.
    mutating func put(_ person: Participant) {
        let before = draft.gathering.participants[person.id]
        places.replace(before, with: person)
        draft.put(person)
        guard let email = person.email?.lowercased(), before?.email?.lowercased() != email else { return }
        byEmail[email, default: []].append(person.id)
    }

    /// Passes places on to those in line, and counts again.
    mutating func settle() {
        let changes = draft.changes.count
        Waitlist.settle(&draft)
        if draft.changes.count != changes { places = PlaceCount(of: draft.gathering) }
    }

    /// The rows of the file that could not even be read.
    private var unreadRows: [ImportReport.Row] {
        sheet.findings.compactMap { finding in
            guard finding.severity == .error, let line = finding.place?.line else { return nil }
            let words = [finding.message] + (finding.help.map { [$0] } ?? [])
            return ImportReport.Row(line: line, outcome: .refused, words: words)
        }
    }

    /// The tickets, of several rows about one ticket the last.
    private var withoutDuplicates: [ImportedAttendee] {
        mutating get {
            var last: [String: Int] = [:]
            for (index, ticket) in sheet.attendees.enumerated() { last[ticket.key] = index }
            var kept: [ImportedAttendee] = []
            for (index, ticket) in sheet.attendees.enumerated() {
                guard let winner = last[ticket.key], winner != index else {
                    kept.append(ticket)
                    continue
                }
                rows.append(
                    ImportReport.Row(
                        line: ticket.line,
                        outcome: .duplicate,
                        name: ticket.name,
                        words: ["the same ticket is on line \(sheet.attendees[winner].line), which counts"]
                    )
                )
            }
            return kept
        }
    }

    /// Who ordered first comes first; in one order the buyer before the guests.
    private static func firstCome(_ left: ImportedAttendee, _ right: ImportedAttendee) -> Bool {
        let early = left.registered?.secondsSince1970 ?? .max
        let late = right.registered?.secondsSince1970 ?? .max
        return (early, left.line, left.isGuest ? 1 : 0) < (late, right.line, right.isGuest ? 1 : 0)
    }
}
