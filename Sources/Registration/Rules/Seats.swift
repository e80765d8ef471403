public import Unconference

/// How many places there are, and who is next in line.
public struct Seats: Sendable {
    private let gathering: Gathering
    private let holders: [Participant]

    /// The places of a gathering as it stands.
    public init(of gathering: Gathering) {
        self.gathering = gathering
        holders = gathering.participants.unordered.filter(\.holdsPlace)
    }

    /// How many places are held.
    public var held: Int { holders.count }

    /// How many places are left for a kind of ticket; nil when nobody counts.
    public func left(for ticket: Slug?) -> Int? {
        let inRoom = gathering.event.capacity.map { max(0, $0 - holders.count) }
        return [inRoom, left(ofKind: ticket)].compactMap { $0 }.min()
    }

    private func left(ofKind ticket: Slug?) -> Int? {
        guard let ticket, let places = gathering.event.ticket(ticket)?.places else { return nil }
        return max(0, places - holders.count { $0.ticket == ticket })
    }

    /// Whether a ticket of a kind is left, for somebody who holds a place anyway.
    func hasPlace(ofKind ticket: Slug?) -> Bool { left(ofKind: ticket) ?? 1 > 0 }

    /// Whether there is a place for a kind of ticket.
    public func hasPlace(for ticket: Slug?) -> Bool { left(for: ticket) ?? 1 > 0 }

    /// Those who wait, in the order of asking.
    public var line: [Participant] {
        gathering.participants.unordered.filter { $0.standing == .waiting }
            .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    }

    /// The first in line for whom there is a place.
    public var next: Participant? { line.first { hasPlace(for: $0.ticket) } }
}
