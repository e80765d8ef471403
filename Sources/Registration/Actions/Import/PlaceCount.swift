import Unconference

/// The places of a gathering, counted once and kept up to date, so that a long import does not count them for each row.
struct PlaceCount {
    private let event: Event
    private var held = 0
    private var heldByTicket: [Slug: Int] = [:]

    init(of gathering: Gathering) {
        event = gathering.event
        for person in gathering.participants.unordered { add(person) }
    }

    /// Whether there is a place for a kind of ticket.
    func hasPlace(for ticket: Slug?) -> Bool {
        (event.capacity.map { held < $0 } ?? true) && hasPlace(ofKind: ticket)
    }

    /// Whether a ticket of a kind is left, for somebody who holds a place anyway.
    func hasPlace(ofKind ticket: Slug?) -> Bool {
        guard let ticket, let places = event.ticket(ticket)?.places else { return true }
        return heldByTicket[ticket, default: 0] < places
    }

    /// Counts a person as they were out and as they are in.
    mutating func replace(_ before: Participant?, with after: Participant) {
        if let before, before.holdsPlace {
            held -= 1
            if let ticket = before.ticket { heldByTicket[ticket, default: 0] -= 1 }
        }
        add(after)
    }

    private mutating func add(_ person: Participant) {
        guard person.holdsPlace else { return }
        held += 1
        if let ticket = person.ticket { heldByTicket[ticket, default: 0] += 1 }
    }
}
