import Unconference

/// Finds known tickets again that have no number of their own and are told apart by their place in the order only.
///
/// Two people on one order keep their own records when the next export lists them the other way round, or leaves one of
/// them out: within an order, first the names are matched, then what is left, in order.
struct TicketKeys {
    /// What is known of a ticket: its key, and the fingerprint of its holder's name.
    private struct Known {
        var key: String
        var name: String?
    }

    /// The known tickets by order, each order in the order of its tickets.
    private var orders: [Substring: [Known]] = [:]

    /// The tickets, with the keys under which they are known.
    static func matched(
        _ tickets: [ImportedAttendee],
        of source: String,
        in gathering: Gathering
    ) -> [ImportedAttendee] {
        guard tickets.contains(where: { $0.group != nil }) else { return tickets }
        var keys = TicketKeys()
        for row in gathering.importedRows.sorted where row.source == source {
            let key = String(row.key.dropFirst(source.count + 1))
            keys.orders[order(of: key), default: []].append(
                Known(key: key, name: row.seen[SyncedField.name.rawValue])
            )
        }
        return keys.matched(tickets)
    }

    /// A key without the place at its end.
    private static func order(of key: String) -> Substring {
        let digits = key.reversed().prefix { $0.isASCII && $0.isNumber }.count
        return key.dropLast(digits)
    }

    private func matched(_ tickets: [ImportedAttendee]) -> [ImportedAttendee] {
        var places: [Substring: [Int]] = [:]
        for (index, ticket) in tickets.enumerated() where ticket.group != nil {
            places[TicketKeys.order(of: ticket.key), default: []].append(index)
        }
        var result = tickets
        var renamed: [String: String] = [:]
        for (order, indices) in places {
            // Matching compares each with each; no order of people is as long as this.
            guard let known = orders[order], max(known.count, indices.count) <= 500 else { continue }
            let keys = chosenKeys(for: indices.map { tickets[$0] }, known)
            for (index, key) in zip(indices, keys) {
                renamed[tickets[index].key] = key
                result[index].key = key
            }
        }
        for index in result.indices {
            if let buyer = result[index].buyer, let key = renamed[buyer] { result[index].buyer = key }
        }
        return result
    }

    private func chosenKeys(for tickets: [ImportedAttendee], _ known: [Known]) -> [String] {
        let names = tickets.map { $0.name.map(Fingerprint.of) }
        var free = known
        var chosen: [String?] = tickets.map { _ in nil }
        // From the surest sign to the weakest: place and name, name, place, and whether there is a name at all.
        let signs: [(Int, Known) -> Bool] = [
            { $1.key == tickets[$0].key && $1.name == names[$0] },
            { $1.name != nil && $1.name == names[$0] },
            { $1.key == tickets[$0].key },
            { ($1.name == nil) == (names[$0] == nil) },
            { _, _ in true },
        ]
        for sign in signs {
            for place in tickets.indices where chosen[place] == nil {
                guard let found = free.firstIndex(where: { sign(place, $0) }) else { continue }
                chosen[place] = free.remove(at: found).key
            }
        }
        var taken = Set(known.map(\.key)).union(chosen.compactMap { $0 })
        return zip(tickets, chosen).map { ticket, key in
            if let key { return key }
            let order = TicketKeys.order(of: ticket.key)
            var key = ticket.key
            var number = 1
            while taken.contains(key) {
                key = "\(order)\(number)"
                number += 1
            }
            taken.insert(key)
            return key
        }
    }
}
