@testable import Matching

/// The best round by trying everything: most pairs, then the greatest worth.
enum RoundOracle {
    static func best(_ graph: MeetingGraph) -> (pairs: Int, worth: Int64) {
        var known: [Int: (pairs: Int, worth: Int64)] = [:]
        func best(_ left: Int) -> (pairs: Int, worth: Int64) {
            guard left != 0 else { return (0, 0) }
            if let value = known[left] { return value }
            let person = left.trailingZeroBitCount
            let rest = left & ~(1 << person)
            var value = best(rest)
            for other in (person + 1)..<max(person + 1, graph.people)
            where rest & (1 << other) != 0 && graph.allows(person, other) {
                let found = best(rest & ~(1 << other))
                let sum = (pairs: found.pairs + 1, worth: found.worth + graph.weight(person, other))
                if sum > value { value = sum }
            }
            known[left] = value
            return value
        }
        return best((1 << graph.people) - 1)
    }
}
