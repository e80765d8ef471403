public import Unconference

/// Assigns mentees to mentors: as many as possible, then the greatest affinity; exact, with its proof.
public enum MentorPlanner {
    /// The best assignment.
    ///
    /// Every assignment is given a bonus greater than all affinities of an answer can be together, so that the greatest sum is
    /// that of the most assignments; the prices of ``CapacityFlow`` are the proof of both.
    ///
    /// - Parameter stop: asks to end early; the answer is then the best so far.
    /// - Throws: the findings about a problem that is not sound.
    public static func plan(_ problem: MentorsProblem, stop: () -> Bool = { false }) throws(Failure)
        -> MentorsAnswer
    {
        try problem.findings().throwIfErrors()
        var room = 0
        for count in problem.places { room = min(problem.mentees, room + min(count, problem.mentees)) }
        let greatest = problem.affinity.map(\.weight).max() ?? 0
        let bonus = Int64(room + 1) * Int64(greatest) + 1
        let flow = CapacityFlow(
            leftPlaces: Array(repeating: 1, count: problem.mentees),
            rightPlaces: problem.places.map { min($0, problem.mentees) },
            edges: problem.affinity.sorted { ($0.mentee, $0.mentor) < ($1.mentee, $1.mentor) }.map {
                CapacityFlow.Edge(left: $0.mentee, right: $0.mentor, weight: bonus + Int64($0.weight))
            }
        )
        let complete = flow.run(stop: stop)
        var mentor = [Int?](repeating: nil, count: problem.mentees)
        var affinity = 0
        for edge in 0..<flow.used.count where flow.used[edge] {
            mentor[Int(flow.owner[edge])] = Int(flow.target[edge])
            affinity += Int(flow.weight[edge] - bonus)
        }
        var answer = MentorsAnswer(
            assigned: mentor.enumerated().compactMap { mentee, mentor in
                mentor.map { MentorPlace(mentee: mentee, mentor: $0) }
            },
            unassigned: mentor.indices.filter { mentor[$0] == nil },
            affinity: affinity,
            bound: MentorsBound(assigned: room, affinity: 0),
            optimal: false
        )
        bound(&answer, limit: flow.bound, bonus: Int128(bonus), room: room, greatest: greatest)
        answer.optimal =
            complete && answer.bound.assigned == answer.assigned.count
            && answer.bound.affinity == answer.affinity
        let broken = MentorsInspection.findings(of: answer, for: problem)
        if broken.hasErrors { throw Failure(broken) }
        return answer
    }

    /// With every assignment worth its bonus, the limit bounds their number; and the affinity, given that number.
    private static func bound(
        _ answer: inout MentorsAnswer,
        limit: Int128,
        bonus: Int128,
        room: Int,
        greatest: Int
    ) {
        let placed = answer.assigned.count
        answer.bound.assigned = min(room, Int(clamping: limit / bonus))
        let loose = answer.bound.assigned.multipliedReportingOverflow(by: greatest).partialValue
        answer.bound.affinity = max(
            answer.affinity,
            min(loose, Int(clamping: limit - Int128(placed) * bonus))
        )
    }
}
