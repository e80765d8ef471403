/// Prices that prove how much a round can be worth at most, and people whose absence proves how many can be paired.
///
/// Anybody can check it without knowing how it was found. All prices are doubled, so that they are whole. For every two
/// people who may meet, their prices and those of the blossoms that hold both add up to at least twice what the meeting
/// is worth. A round with k pairs is then worth at most half of: all prices, less the least price for each of the
/// people left without a partner, plus each blossom's price as many times as pairs fit into it.
struct BlossomProof: Sendable {
    /// The doubled price of each person.
    var prices: [Int64]
    /// For each person, then for each blossom: the blossom just around it, or −1.
    var around: [Int32]
    /// For each person (none) and each blossom: its doubled price.
    var widths: [Int64]
    /// A price that is no greater than anybody's: that of the people left alone.
    var floor: Int64
    /// People without whom the room falls into so many odd parts that somebody must be left alone.
    var barrier: [Int]

    /// The most pairs that one round can have, by the barrier; it holds whatever the barrier is.
    func pairBound(of graph: MeetingGraph) -> Int {
        let odd = MeetingParts.oddParts(of: graph, without: barrier)
        return min(graph.people / 2, (graph.people - max(0, odd - barrier.count)) / 2)
    }

    /// The greatest worth of a round with at least `pairs` pairs, or nil if the prices prove nothing.
    func worthBound(of graph: MeetingGraph, pairs: Int) -> Int64? {
        let people = graph.people
        guard prices.count == people, around.count == widths.count, around.count >= people,
            prices.allSatisfy({ $0 >= floor }), widths.allSatisfy({ $0 >= 0 }), let tree = BlossomForest(self)
        else { return nil }
        for person in 0..<people {
            for index in graph.worth.row(person) where Int(graph.worth.columns[index]) > person {
                let other = Int(graph.worth.columns[index])
                let sum = prices[person] + prices[other] + tree.shared(person, other)
                guard sum >= 2 * graph.worth.values[index] else { return nil }
            }
        }
        guard unlistedHold(in: graph, tree) else { return nil }
        // Intermediate sums may wrap; the bound itself is small, so that wrapping comes back.
        var doubled: Int64 = 0
        for price in prices { doubled &+= price }
        doubled &-= Int64(max(0, people - 2 * pairs)) &* min(floor, 0)
        for node in people..<around.count { doubled &+= widths[node] &* Int64((tree.sizes[node] - 1) / 2) }
        return doubled >= 0 ? doubled / 2 : nil
    }

    /// Whether the prices of every two people who may meet, listed or not, are at least nothing together.
    private func unlistedHold(in graph: MeetingGraph, _ tree: BlossomForest) -> Bool {
        let order = prices.indices.sorted { (prices[$0], $0) < (prices[$1], $1) }
        guard let least = order.first, prices[least] < 0 else { return true }
        // For each place in the order, the next place with somebody of another group.
        var beyond = [Int](repeating: order.count, count: order.count)
        for place in order.indices.dropLast().reversed() {
            let same = graph.groups[order[place]] == graph.groups[order[place + 1]]
            beyond[place] = same ? beyond[place + 1] : place + 1
        }
        for person in order {
            guard prices[person] < 0 else { break }
            var place = 0
            while place < order.count, prices[order[place]] + prices[person] < 0 {
                let other = order[place]
                if graph.groups[other] == graph.groups[person] {
                    place = beyond[place]
                    continue
                }
                if graph.allows(person, other),
                    prices[other] + prices[person] + tree.shared(person, other) < 0
                {
                    return false
                }
                place += 1
            }
        }
        return true
    }
}
