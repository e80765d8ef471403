public import Unconference

/// Looks at assigned mentees with the hard rules in hand, knowing nothing of how they were found.
public enum MentorsInspection {
    /// Every broken rule of an answer; none if it can be shown to people.
    public static func findings(of answer: MentorsAnswer, for problem: MentorsProblem) -> [Finding] {
        var findings: [Finding] = []
        func broken(_ what: String) { findings.append(Finding(.error, "broken-rule", what)) }
        let listed = Dictionary(
            problem.affinity.map { (MentorPlace(mentee: $0.mentee, mentor: $0.mentor), $0.weight) },
            uniquingKeysWith: { first, _ in first }
        )
        var seen = [Bool](repeating: false, count: problem.mentees)
        var taken = [Int](repeating: 0, count: problem.places.count)
        var affinity = 0
        func see(_ mentee: Int) {
            guard seen.indices.contains(mentee) else { return broken("mentee \(mentee) does not exist") }
            if seen[mentee] { broken("mentee \(mentee) is there twice") }
            seen[mentee] = true
        }
        for place in answer.assigned {
            see(place.mentee)
            guard let weight = listed[place] else {
                broken("mentee \(place.mentee) may not be assigned to mentor \(place.mentor)")
                continue
            }
            affinity &+= weight
            taken[place.mentor] += 1
        }
        for mentee in answer.unassigned { see(mentee) }
        if seen.contains(false) { broken("somebody is missing") }
        for (mentor, count) in taken.enumerated() where count > problem.places[mentor] {
            broken("mentor \(mentor) has \(count) mentees for \(problem.places[mentor]) places")
        }
        if affinity != answer.affinity { broken("affinity \(affinity) is counted as \(answer.affinity)") }
        if answer.assigned.count > answer.bound.assigned || answer.affinity > answer.bound.affinity {
            broken("the answer is beyond its bound")
        }
        return findings
    }
}
