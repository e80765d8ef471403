internal import Unconference

/// Which mentee should learn from which mentor.
///
/// Mentees and mentors are positions, 0 upward, each in their own list. Only listed pairs may be assigned.
public struct MentorsProblem: Hashable, Sendable {
    /// How many mentees there are.
    public var mentees: Int
    /// How many mentees each mentor can take.
    public var places: [Int]
    /// Who could learn from whom, and how much.
    public var affinity: [MentorWish]

    /// A problem.
    public init(mentees: Int, places: [Int], affinity: [MentorWish] = []) {
        self.mentees = mentees
        self.places = places
        self.affinity = affinity
    }

    /// What is wrong with the numbers, list by list.
    public func findings() -> [RowFinding] {
        var check = ProblemCheck()
        check.number(mentees, of: "mentees", in: 0...ProblemCheck.mostPeople)
        if places.count > ProblemCheck.mostPeople {
            check.number(
                places.count,
                of: "mentors",
                in: 0...ProblemCheck.mostPeople,
                what: "the number of mentors"
            )
        }
        for (row, count) in places.enumerated() {
            check.number(count, of: "mentors", in: 0...ProblemCheck.greatestWeight, row: row, what: "places")
        }
        for (row, wish) in affinity.enumerated() {
            check.position(wish.mentee, of: "affinity", count: mentees, row: row, what: "mentee")
            check.position(wish.mentor, of: "affinity", count: places.count, row: row, what: "mentor")
            check.number(
                wish.weight,
                of: "affinity",
                in: 0...ProblemCheck.greatestWeight,
                row: row,
                what: "weight"
            )
        }
        check.repeated(affinity.map { MentorPlace(mentee: $0.mentee, mentor: $0.mentor) }, of: "affinity") {
            "mentee \($0.mentee) with mentor \($0.mentor)"
        }
        return check.findings
    }
}
