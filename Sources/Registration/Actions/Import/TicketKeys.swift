import Unconference

/// Finds known tickets again that have no number of their own and are told apart by their place in the order only.
enum TicketKeys {
    /// The tickets, with the keys under which they are known where their name says so.
    ///
    /// Two people on one order keep their own records when the next export lists them the other way round: within an
    /// order, first the names are matched, then what is left, in order.
    static func matched(
        _ tickets: [ImportedAttendee],
        of source: String,
        in gathering: Gathering
    ) -> [ImportedAttendee] {
        var groups: [String: [Int]] = [:]
        for (index, ticket) in tickets.enumerated() {
            if let group = ticket.group { groups[group, default: []].append(index) }
        }
        guard !groups.isEmpty else { return tickets }
        var result = tickets
        var renamed: [String: String] = [:]
        for indices in groups.values where indices.count > 1 {
            let keys = indices.map { tickets[$0].key }
            let names = indices.map { tickets[$0].name.map(Fingerprint.of) }
            var free = keys
            var chosen: [String?] = names.map { _ in nil }
            for (place, name) in names.enumerated() {
                guard let name,
                    let key = free.first(where: {
                        gathering.importedRows["\(source):\($0)"]?.seen["name"] == name
                    })
                else { continue }
                chosen[place] = key
                free.removeAll { $0 == key }
            }
            // Whose name is new or missing keeps its own key where that is free.
            for place in keys.indices where chosen[place] == nil {
                let key = free.contains(keys[place]) ? keys[place] : free.first ?? keys[place]
                chosen[place] = key
                free.removeAll { $0 == key }
            }
            for (place, index) in indices.enumerated() {
                guard let key = chosen[place] else { continue }
                renamed[tickets[index].key] = key
                result[index].key = key
            }
        }
        for index in result.indices {
            if let buyer = result[index].buyer, let key = renamed[buyer] { result[index].buyer = key }
        }
        return result
    }
}
