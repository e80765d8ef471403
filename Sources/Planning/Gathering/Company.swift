internal import Matching

/// Finds company for somebody who has none: the group to join.
struct Company {
    /// How many may talk in the place of a pair, where nobody is to be left over.
    static let mostForPair = 4

    private(set) var profiles: [MatchProfile]
    let affinity: Affinity
    /// Who met, or will meet, elsewhere.
    var met: Set<PersonPair>

    /// The group that suits somebody best, by its position; nil where none may have them.
    ///
    /// Small groups come first, then those in which they know fewest, then those with most to say.
    ///
    /// - Parameters:
    ///   - person: who is alone.
    ///   - groups: those who sit together already.
    ///   - most: how many there may be with them.
    func best(for person: Int, among groups: [[Int]], most: Int) -> Int? {
        groups.indices.filter { index in
            groups[index].count >= 2 && groups[index].count < most
                && groups[index].allSatisfy { affinity.mayMeet(profiles[person], profiles[$0]) }
        }.min { rank(person, groups[$0], $0) < rank(person, groups[$1], $1) }
    }

    private func rank(_ person: Int, _ group: [Int], _ index: Int) -> (Int, Int, Int, Int) {
        let known = group.count { met.contains(PersonPair(person, $0)) }
        let worth = group.reduce(0) { $0 + affinity.worth(of: profiles[person], with: profiles[$1]) }
        return (group.count, known, -worth, index)
    }

    /// The same company where colleagues may sit together, as in a circle that has no other seat.
    var amongColleagues: Company {
        var company = self
        for index in company.profiles.indices { company.profiles[index].organisation = nil }
        return company
    }

    /// Notes that everybody in a group meets everybody else in it.
    mutating func note(_ group: [Int]) {
        for first in group.indices {
            for second in group.indices where second > first {
                met.insert(PersonPair(group[first], group[second]))
            }
        }
    }
}
