public import Unconference

/// Looks at rounds of pairs with the hard rules in hand, knowing nothing of how they were found.
public enum PairsInspection {
    /// Every broken rule of an answer; none if it can be shown to people.
    public static func findings(of answer: PairsAnswer, for problem: PairsProblem) -> [Finding] {
        var findings: [Finding] = []
        func broken(_ what: String) { findings.append(Finding(.error, "broken-rule", what)) }
        let barred = Set(problem.forbidden).union(problem.met)
        var seen: Set<PersonPair> = []
        var pairs = 0
        if answer.rounds.count != problem.rounds {
            broken("\(answer.rounds.count) rounds for \(problem.rounds)")
        }
        if answer.sitsOut.count != answer.rounds.count { broken("who sits out is not given for each round") }
        for (round, meetings) in answer.rounds.enumerated() {
            var busy = [Bool](repeating: false, count: problem.people)
            func take(_ person: Int) {
                guard busy.indices.contains(person) else { return broken("person \(person) does not exist") }
                if busy[person] { broken("person \(person) is in round \(round) twice") }
                busy[person] = true
            }
            for pair in meetings {
                take(pair.first)
                take(pair.second)
                pairs += 1
                if barred.contains(pair) { broken("\(pair.first) and \(pair.second) must not meet") }
                if !seen.insert(pair).inserted { broken("\(pair.first) and \(pair.second) meet twice") }
                if let organisation = organisation(of: pair.first, problem),
                    organisation == self.organisation(of: pair.second, problem)
                {
                    broken("\(pair.first) and \(pair.second) are of one organisation")
                }
            }
            if round < answer.sitsOut.count {
                for person in answer.sitsOut[round] { take(person) }
            }
            if busy.contains(false) { broken("somebody is missing in round \(round)") }
        }
        var affinity = 0
        for pair in problem.affinity where seen.contains(PersonPair(pair.first, pair.second)) {
            affinity &+= pair.weight
        }
        if pairs != answer.pairs { broken("\(pairs) pairs are counted as \(answer.pairs)") }
        if affinity != answer.affinity { broken("affinity \(affinity) is counted as \(answer.affinity)") }
        if answer.pairs > answer.bound.pairs || answer.affinity > answer.bound.affinity {
            broken("the answer is beyond its bound")
        }
        return findings
    }

    private static func organisation(of person: Int, _ problem: PairsProblem) -> Int? {
        problem.organisations.indices.contains(person) ? problem.organisations[person] : nil
    }
}
