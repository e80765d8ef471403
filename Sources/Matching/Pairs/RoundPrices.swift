/// A price for each person that limits the affinity of all rounds together, and tells good pairs from others.
///
/// The limit is that of the best fractional b-matching (b rounds): nobody meets more often than there are rounds, no pair
/// meets twice. By linear programming duality, whatever the prices are, no rounds are worth more than all prices times
/// the rounds, plus what each pair is worth beyond its two prices.
public struct RoundPrices: Sendable {
    /// The doubled price of each person.
    let prices: [Int64]
    /// The limit for any rounds.
    let limit: Int

    /// The prices of the best fractional b-matching, from a transport problem with everybody on both sides.
    ///
    /// - Parameter stop: asks to end early; the limit is valid all the same.
    init(_ graph: MeetingGraph, rounds: Int, stop: () -> Bool) {
        var edges: [CapacityFlow.Edge] = []
        edges.reserveCapacity(graph.worth.columns.count)
        for person in 0..<graph.people {
            for index in graph.worth.row(person) {
                let other = Int(graph.worth.columns[index])
                edges.append(.init(left: person, right: other, weight: graph.worth.values[index]))
            }
        }
        let places = Array(repeating: rounds, count: graph.people)
        let flow = CapacityFlow(leftPlaces: places, rightPlaces: places, edges: edges)
        _ = flow.run(stop: stop)
        let prices = (0..<graph.people).map { flow.leftPrice[$0] + flow.rightPrice[$0] }
        var sum: Int128 = 0
        for person in 0..<graph.people {
            sum += Int128(rounds) * Int128(prices[person])
            for index in graph.worth.row(person) where Int(graph.worth.columns[index]) > person {
                let beyond =
                    2 * graph.worth.values[index] - prices[person] - prices[Int(graph.worth.columns[index])]
                if beyond > 0 { sum += Int128(beyond) }
            }
        }
        self.prices = prices
        limit = Int(clamping: sum / 2)
    }

    /// The limit for rounds of exactly so many pairs: each time that somebody sits out, at least the least price is lost.
    func limit(people: Int, rounds: Int, pairs: Int) -> Int {
        let out = max(0, people * rounds - 2 * pairs)
        guard let least = prices.min(), least > 0, out > 0 else { return limit }
        let loss = out.multipliedReportingOverflow(by: Int(least))
        return loss.overflow ? limit : max(0, limit - loss.partialValue / 2)
    }
}
