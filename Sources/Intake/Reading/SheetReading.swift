import Registration
import Unconference

/// Makes tickets of the rows of an export, one after the other.
struct SheetReading {
    private let importer: any Importer
    private let plan: ColumnPlan
    private let words: EventWords
    private let event: Event
    private let file: String
    private(set) var attendees: [ImportedAttendee] = []
    private(set) var findings: [Finding] = []
    /// How many tickets share a key so far.
    private var counts: [String: Int] = [:]
    /// The first ticket of each order and person.
    private var buyers: [String: String] = [:]
    /// The first ticket of each order.
    private var firsts: [String: String] = [:]
    /// The names under which each address was seen, for sources that number nothing.
    private var namesByEmail: [String: [String]] = [:]

    init(importer: any Importer, plan: ColumnPlan, words: EventWords, event: Event, file: String) {
        self.importer = importer
        self.plan = plan
        self.words = words
        self.event = event
        self.file = file
    }

    /// Makes the tickets of one row: one, and a guest for each further person that it is for.
    mutating func read(_ cells: CSVRow) {
        let row = SheetRow(cells, columns: plan.columns)
        guard !row.isBlank else { return }
        let standing: ImportedStanding
        switch importer.standing(of: row) {
        case .known(let known): standing = known
        case .unknown(let word):
            findings.append(
                Finding(
                    .error,
                    "unknown-status",
                    "“\(word.prefix(40))” is not a status that is known for \(importer.title)",
                    at: Place(file: file, line: row.line),
                    help: statusHelp
                )
            )
            return
        }
        var ticket = ImportedAttendee(key: "", line: row.line)
        ticket.standing = standing
        ticket.standingWord = row.text(.status)
        ticket.registered = date(row)
        ticket.checkedIn = SourceDate.instant(row.text(.checkedIn), zone: event.zone)
        setPerson(of: &ticket, from: row)
        AnswerReading(row: row, words: words, plan: plan).fill(&ticket)
        readTicketName(of: row, into: &ticket)
        setKey(of: &ticket, from: row)
        markGuest(&ticket, order: row.text(.order))
        attendees.append(ticket)
        addGuests(of: ticket, importer.quantity(of: row) - 1)
    }

    private var statusHelp: String {
        let column = plan.report.first { $0.field == ImportField.status.rawValue }?.header ?? "COLUMN"
        return "to let everybody in, `--map \"\(column)=ignore\"`"
    }

    private func date(_ row: SheetRow) -> Instant? {
        guard let day = row.text(.registered) else { return nil }
        let whole = row.text(.registeredTime).map { "\(day) \($0)" } ?? day
        return SourceDate.instant(whole, zone: event.zone)
    }

    /// The holder's own name and address, or the buyer's where nothing says that it is anybody else.
    private func setPerson(of ticket: inout ImportedAttendee, from row: SheetRow) {
        let name = importer.name(of: row)
        ticket.name = name.map(SheetReading.isPlaceholder) == true ? nil : name
        ticket.email = row.text(.email)
        let isFirst = row.text(.order).map { firsts[$0] == nil } ?? true
        guard isFirst else { return }
        let buyer = row.text(.buyerName)
        if ticket.name == nil { ticket.name = buyer }
        if ticket.email == nil { ticket.email = row.text(.buyerEmail) }
    }

    private static func isPlaceholder(_ name: String) -> Bool {
        [
            "inforequested", "inforequestedinforequested", "unassigned", "tbc", "tba", "na", "guest",
            "anonymous",
        ]
        .contains(HeaderName(name).compact)
    }

    private func readTicketName(of row: SheetRow, into ticket: inout ImportedAttendee) {
        guard let name = row.text(.ticket) else { return }
        guard words.hasTickets else { return }
        switch words.ticket(name) {
        case .exact(let known): ticket.ticket = known.id
        case .guessed(let known):
            ticket.ticket = known.id
            ticket.remarks.append("“\(name.prefix(60))” taken for the ticket “\(known.id)”")
        case .unknown(let nearest):
            let hint = nearest.map { "; the nearest is “\($0)”" } ?? ""
            ticket.remarks.append("the event has no ticket “\(name.prefix(60))”\(hint); none is noted")
        }
    }

    private mutating func setKey(of ticket: inout ImportedAttendee, from row: SheetRow) {
        switch importer.key(of: row) {
        case .number(let number): ticket.key = number
        case .inOrder(let group, let mark):
            ticket.group = group
            ticket.key = nextKey(group, mark)
        case .person: ticket.key = personKey(ticket)
        }
        ticket.key = String(ticket.key.prefix(200))
    }

    private mutating func nextKey(_ group: String, _ mark: String) -> String {
        let place = counts[group, default: 0] + 1
        counts[group] = place
        return "\(group)\(mark)\(place)"
    }

    /// The address, and a number where others share it; without one the name, and a number likewise.
    private mutating func personKey(_ ticket: ImportedAttendee) -> String {
        let name = HeaderName(ticket.name ?? "").words
        guard let email = ticket.email?.lowercased() else {
            let place = counts[name, default: 0] + 1
            counts[name] = place
            return place == 1 ? name : "\(name)#\(place)"
        }
        var names = namesByEmail[email] ?? []
        let place = names.firstIndex(of: name) ?? names.count
        if place == names.count { names.append(name) }
        namesByEmail[email] = names
        return place == 0 ? email : "\(email)#\(place + 1)"
    }

    /// Three rows with the buyer's details are one person and two guests.
    private mutating func markGuest(_ ticket: inout ImportedAttendee, order: String?) {
        guard let order else { return }
        let isComing = ticket.standing.comes
        if let name = ticket.name {
            let person = "\(order)\n\(HeaderName(name).words)\n\(ticket.email?.lowercased() ?? "")"
            if let buyer = buyers[person], isComing {
                makeGuest(&ticket, of: buyer)
            } else if isComing {
                buyers[person] = ticket.key
            }
        } else if let first = firsts[order] {
            makeGuest(&ticket, of: first)
        }
        if isComing, firsts[order] == nil { firsts[order] = ticket.key }
    }

    private func makeGuest(_ ticket: inout ImportedAttendee, of buyer: String) {
        ticket.buyer = buyer
        ticket.name = nil
        ticket.email = nil
        // What the buyer said about themselves says nothing about whom they bring.
        ticket.organisation = nil
        ticket.role = nil
        ticket.stage = nil
        ticket.asks = []
        ticket.offers = []
        ticket.stuck = nil
        ticket.access = nil
        ticket.diet = nil
        ticket.answers = []
        ticket.checkedIn = nil
    }

    private mutating func addGuests(of ticket: ImportedAttendee, _ count: Int) {
        guard count > 0 else { return }
        for number in 1...count {
            var guest = ticket
            makeGuest(&guest, of: ticket.buyer ?? ticket.key)
            guest.remarks = []
            if let group = ticket.group {
                guest.key = nextKey(group, String(ticket.key.dropFirst(group.count).prefix(1)))
            } else {
                guest.key = "\(ticket.key)+\(number)"
            }
            attendees.append(guest)
        }
    }
}
