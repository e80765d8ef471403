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

    /// Puts people who are alone into circles: into new ones where they are enough, else into those there are, the smallest
    /// first; and says who is left.
    func settleInCircles(_ alone: [Int], into groups: inout [[Int]]) -> [Int] {
        var rest = alone
        if rest.count >= 4 || groups.isEmpty {
            let circles = seated(rest)
            groups += circles
            if !circles.isEmpty { rest = [] }
        }
        var company = company
        rest.removeAll { person in
            let index =
                company.best(for: person, among: groups, most: .max)
                ?? company.amongColleagues.best(for: person, among: groups, most: .max)
            guard let index else { return false }
            groups[index].append(person)
            company.note(groups[index])
            return true
        }
        return rest
    }

    /// Circles among some people alone; none where two must be kept apart and can't be.
    private func seated(_ people: [Int]) -> [[Int]] {
        guard people.count > 1 else { return [] }
        let position = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
        let whole = circles(rounds: 1, smallest: 4, largest: 6)
        func local(_ pair: PersonPair) -> PersonPair? {
            guard let one = position[pair.first], let other = position[pair.second] else { return nil }
            return PersonPair(one, other)
        }
        let problem = CirclesProblem(
            people: people.count,
            rounds: 1,
            smallest: 4,
            largest: 6,
            organisations: people.map { whole.organisations[$0] },
            stages: people.map { whole.stages[$0] },
            forbidden: whole.forbidden.compactMap(local),
            met: whole.met.compactMap(local),
            affinity: whole.affinity.compactMap { wish in
                local(PersonPair(wish.first, wish.second)).map {
                    WeightedPair($0.first, $0.second, weight: wish.weight)
                }
            },
            stageBonus: whole.stageBonus
        )
        let answer = try? CirclesSolver.solve(problem, effort: Effort(.iterations(300), threads: 1)).answer
        return (answer?.rounds.first ?? []).map { $0.map { people[$0] } }
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
