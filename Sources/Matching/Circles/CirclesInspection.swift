public import Unconference

/// Looks at rounds of circles with the hard rules in hand, knowing nothing of how they were found.
public enum CirclesInspection {
    /// Every broken rule of an answer; none if it can be shown to people.
    public static func findings(of answer: CirclesAnswer, for problem: CirclesProblem) -> [Finding] {
        var findings: [Finding] = []
        func broken(_ what: String) { findings.append(Finding(.error, "broken-rule", what)) }
        let forbidden = Set(problem.forbidden)
        let counts = CircleSizes(people: problem.people, smallest: problem.smallest, largest: problem.largest)
            .counts
        if answer.rounds.count != problem.rounds {
            broken("\(answer.rounds.count) rounds for \(problem.rounds)")
        }
        for (round, circles) in answer.rounds.enumerated() {
            var seated = [Bool](repeating: false, count: problem.people)
            for circle in circles {
                for (place, person) in circle.enumerated() {
                    guard seated.indices.contains(person) else {
                        broken("person \(person) does not exist")
                        continue
                    }
                    if seated[person] { broken("person \(person) sits in round \(round) twice") }
                    seated[person] = true
                    for other in circle.dropFirst(place + 1)
                    where forbidden.contains(PersonPair(person, other)) {
                        broken("\(person) and \(other) must never sit together")
                    }
                }
            }
            if seated.contains(false) { broken("somebody has no seat in round \(round)") }
            let sizes = circles.map(\.count)
            if let least = sizes.min(), let most = sizes.max(), most - least > 1 {
                broken("circles of \(least) and \(most) in round \(round)")
            }
            if problem.people > 0, !counts.contains(circles.count) {
                broken("\(circles.count) circles in round \(round)")
            }
        }
        guard findings.isEmpty else { return findings }
        let (colleagues, repeats, score) = count(answer.rounds, for: problem)
        if colleagues != answer.sameOrganisation || repeats != answer.repeats || score != answer.score {
            broken("the circles are not counted rightly")
        }
        if answer.sameOrganisation < answer.bound.sameOrganisation || answer.repeats < answer.bound.repeats
            || answer.score > answer.bound.score
        {
            broken("the answer is beyond its bound")
        }
        return findings
    }

    /// Counts meetings of colleagues, repeats and the score from the problem alone.
    private static func count(_ rounds: [[[Int]]], for problem: CirclesProblem) -> (Int, Int, Int) {
        var meetings: [PersonPair: Int] = [:]
        var score = 0
        for circle in rounds.joined() {
            for (place, person) in circle.enumerated() {
                for other in circle.dropFirst(place + 1) {
                    meetings[PersonPair(person, other), default: 0] += 1
                }
            }
            let stages = circle.compactMap { problem.stages.indices.contains($0) ? problem.stages[$0] : nil }
            score &+= problem.stageBonus &* (Set(stages).count - 1)
        }
        for pair in problem.affinity {
            score &+= pair.weight &* meetings[PersonPair(pair.first, pair.second), default: 0]
        }
        let met = Set(problem.met)
        var (colleagues, repeats) = (0, 0)
        for (pair, times) in meetings {
            repeats += met.contains(pair) ? times : times - 1
            guard problem.organisations.indices.contains(pair.second),
                let organisation = problem.organisations[pair.first],
                organisation == problem.organisations[pair.second]
            else { continue }
            colleagues += times
        }
        return (colleagues, repeats, score)
    }
}
