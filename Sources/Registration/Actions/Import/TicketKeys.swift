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
            guard let known = orders[order] else { continue }
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
        var free = known
        var chosen: [String?] = tickets.map { ticket in
            guard let name = ticket.name.map(Fingerprint.of),
                let place = free.firstIndex(where: { $0.name == name })
            else { return nil }
            return free.remove(at: place).key
        }
        for place in tickets.indices where chosen[place] == nil {
            guard let own = free.firstIndex(where: { $0.key == tickets[place].key }) else { continue }
            chosen[place] = free.remove(at: own).key
        }
        // A guest without a name is rather one whom we know as such, and a new name rather a corrected one.
        for place in tickets.indices where chosen[place] == nil {
            let isGuest = tickets[place].name == nil
            guard let same = free.firstIndex(where: { ($0.name == nil) == isGuest }) ?? free.indices.first
            else { continue }
            chosen[place] = free.remove(at: same).key
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
