internal import Matching
internal import Registration
internal import Unconference

extension MeetingQuestion {
    /// Puts people who are alone into groups: in pairs among themselves, the odd ones to others; and says who is left.
    ///
    /// Nobody meets a colleague, or whom they may not meet. Whom they met before they meet again only where nobody else is
    /// left.
    func settle(_ alone: [Int], into groups: inout [[Int]]) -> [Int] {
        var company = company
        var rest = alone
        for forgetting in [false, true] {
            let single = rest.enumerated().map { ($1, $0) }
            let position = Dictionary(uniqueKeysWithValues: single)
            let met = forgetting ? [] : company.met
            let pairs = MeetingQuestion.matched(rest, position, self, met: met)
            groups += pairs
            for pair in pairs { company.note(pair) }
            let paired = Set(pairs.joined())
            rest.removeAll(where: paired.contains)
            rest.removeAll { person in
                guard let index = company.best(for: person, among: groups, most: Company.mostForPair) else {
                    return false
                }
                groups[index].append(person)
                company.note(groups[index])
                return true
            }
        }
        return rest
    }

    /// The best pairs among some people, none of whom met.
    private static func matched(
        _ people: [Int],
        _ position: [Int: Int],
        _ question: MeetingQuestion,
        met: Set<PersonPair>
    ) -> [[Int]] {
        guard people.count > 1 else { return [] }
        let whole = question.pairs(rounds: 1)
        func local(_ pair: PersonPair) -> PersonPair? {
            guard let one = position[pair.first], let other = position[pair.second] else { return nil }
            return PersonPair(one, other)
        }
        let forbidden = whole.forbidden.compactMap(local)
        let problem = PairsProblem(
            people: people.count,
            rounds: 1,
            organisations: people.map { whole.organisations[$0] },
            forbidden: forbidden,
            met: met.sorted().compactMap(local).filter { !forbidden.contains($0) },
            affinity: whole.affinity.compactMap { wish in
                local(PersonPair(wish.first, wish.second)).map {
                    WeightedPair($0.first, $0.second, weight: wish.weight)
                }
            }
        )
        let answer = try? PairsSolver.solve(problem, effort: Effort(.iterations(1), threads: 1)).answer
        return (answer?.rounds.first ?? []).map { [people[$0.first], people[$0.second]] }
    }
}
