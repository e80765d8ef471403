import Testing
import Unconference

@testable import Matching

@Suite struct BlossomMatcherTests {
    /// A small random room: how many people, groups, listed pairs, forbidden pairs and how heavy they are varies.
    static func room(_ seed: Int) -> MeetingGraph {
        var dice = Dice(seed: UInt64(seed))
        let people = dice.below(12)
        let groupCount = [1, 2, 3, 20][dice.below(4)]
        let heavy = [1, 3, 10, 1000][dice.below(4)]
        let listed = dice.below(101)
        let barred = [0, 5, 30, 80][dice.below(4)]
        var groups: [Int32] = []
        for person in 0..<people {
            groups.append(
                dice.below(3) == 0
                    ? Int32(100 + person) : Int32(min(dice.below(groupCount), dice.below(groupCount)))
            )
        }
        var forbidden: [PersonPair] = []
        var worth: [WeightedPair] = []
        for first in 0..<people {
            for second in (first + 1)..<max(first + 1, people) {
                if dice.below(100) < barred { forbidden.append(PersonPair(first, second)) }
                if dice.below(100) < listed {
                    worth.append(WeightedPair(first, second, weight: 1 + dice.below(heavy)))
                }
            }
        }
        return MeetingGraph(people: people, groups: groups, forbidden: forbidden, worth: worth)
    }

    @Test(arguments: 0..<16) func `finds and proves the best round of small rooms`(batch: Int) throws {
        for seed in (batch * 1000)..<((batch + 1) * 1000) {
            let graph = Self.room(seed)
            let matcher = BlossomMatcher(graph)
            #expect(matcher.run { false })
            var pairs = 0
            var worth: Int64 = 0
            for person in 0..<graph.people where matcher.mate[person] >= 0 {
                let other = Int(matcher.mate[person])
                #expect(matcher.mate[other] == Int32(person))
                #expect(graph.allows(person, other))
                if person < other {
                    pairs += 1
                    worth += graph.weight(person, other)
                }
            }
            let best = RoundOracle.best(graph)
            #expect(pairs == best.pairs, "seed \(seed)")
            #expect(worth == best.worth, "seed \(seed)")
            let proof = matcher.proof()
            #expect(proof.pairBound(of: graph) == pairs, "seed \(seed)")
            #expect(proof.worthBound(of: graph, pairs: pairs) == worth, "seed \(seed)")
        }
    }
}
