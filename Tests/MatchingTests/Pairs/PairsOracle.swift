@testable import Matching

/// The best rounds of pairs by trying everything.
enum PairsOracle {
    struct Best {
        var pairs = 0
        var sitsOut = Int.max
        var affinity = 0
        /// The most affinity of answers with the most pairs, however sitting out is shared.
        var affinityOfMostPairs = 0
    }

    static func best(_ problem: PairsProblem) -> Best {
        let groups = MeetingGraph.groups(of: problem.organisations, people: problem.people)
        let graph = MeetingGraph(
            people: problem.people,
            groups: groups,
            forbidden: problem.barred,
            worth: problem.affinity
        )
        var best = Best()
        var used: Set<PersonPair> = []
        var times = [Int](repeating: 0, count: problem.people)

        func note(_ pairs: Int, _ affinity: Int) {
            let most = times.max() ?? 0
            if pairs > best.pairs { best.affinityOfMostPairs = affinity }
            if pairs == best.pairs { best.affinityOfMostPairs = max(best.affinityOfMostPairs, affinity) }
            if (pairs, -most, affinity) > (best.pairs, -best.sitsOut, best.affinity) {
                (best.pairs, best.sitsOut, best.affinity) = (pairs, most, affinity)
            }
        }

        func fill(_ round: Int, _ left: Int, _ pairs: Int, _ affinity: Int) {
            guard round < problem.rounds else { return note(pairs, affinity) }
            guard left != 0 else { return fill(round + 1, (1 << problem.people) - 1, pairs, affinity) }
            let person = left.trailingZeroBitCount
            let rest = left & ~(1 << person)
            times[person] += 1
            fill(round, rest, pairs, affinity)
            times[person] -= 1
            for other in (person + 1)..<max(person + 1, problem.people)
            where rest & (1 << other) != 0 && graph.allows(person, other) {
                guard used.insert(PersonPair(person, other)).inserted else { continue }
                let weight = Int(graph.weight(person, other))
                fill(round, rest & ~(1 << other), pairs + 1, affinity + weight)
                used.remove(PersonPair(person, other))
            }
        }
        // A round of nobody would never end.
        if problem.people == 0 { return Best(pairs: 0, sitsOut: 0) }
        fill(0, (1 << problem.people) - 1, 0, 0)
        return best
    }
}
