internal import Unconference

/// Who should sit with whom, in circles, over one or several rounds.
///
/// People are positions, 0 upward. Everybody sits in exactly one circle per round.
public struct CirclesProblem: Hashable, Sendable {
    /// How many people there are.
    public var people: Int
    /// How many rounds of circles there will be.
    public var rounds: Int
    /// The least number of people in a circle.
    public var smallest: Int
    /// The greatest number of people in a circle.
    public var largest: Int
    /// The organisation of each person, nil for none; empty where nobody has one.
    public var organisations: [Int?]
    /// The stage of each person, nil for none; empty where nobody has one.
    public var stages: [Int?]
    /// Pairs that must never sit together.
    public var forbidden: [PersonPair]
    /// Pairs that met before: each time they sit together is a repeat.
    public var met: [PersonPair]
    /// What listed pairs have to say to each other, 0…2³¹−1.
    public var affinity: [WeightedPair]
    /// What each further stage in a circle is worth.
    public var stageBonus: Int

    /// A problem; everything but the numbers of people, rounds and seats may be left out.
    public init(
        people: Int,
        rounds: Int,
        smallest: Int,
        largest: Int,
        organisations: [Int?] = [],
        stages: [Int?] = [],
        forbidden: [PersonPair] = [],
        met: [PersonPair] = [],
        affinity: [WeightedPair] = [],
        stageBonus: Int = 0
    ) {
        self.people = people
        self.rounds = rounds
        self.smallest = smallest
        self.largest = largest
        self.organisations = organisations
        self.stages = stages
        self.forbidden = forbidden
        self.met = met
        self.affinity = affinity
        self.stageBonus = stageBonus
    }

    /// What is wrong with the numbers, list by list; a note if sizes have to lie outside the range.
    public func findings() -> [RowFinding] {
        var check = ProblemCheck()
        let sound = check.number(people, of: "people", in: 0...ProblemCheck.mostPeople)
        let seats = ProblemCheck.mostSeats / max(1, people)
        check.number(rounds, of: "rounds", in: 0...max(1, min(1000, seats)))
        let sized = check.number(smallest, of: "size", in: 1...ProblemCheck.mostPeople)
        if sized, check.number(largest, of: "size", in: 1...ProblemCheck.mostPeople), smallest > largest {
            check.add("size", nil, "wrong-order", "size \(smallest) is greater than \(largest)")
        }
        check.number(stageBonus, of: "stageBonus", in: 0...ProblemCheck.greatestWeight)
        guard sound else { return check.findings }
        check.perPerson(organisations, of: "organisations", people: people)
        check.perPerson(stages, of: "stages", people: people)
        check.pairs(forbidden, of: "forbidden", people: people)
        check.pairs(met, of: "met", people: people)
        check.pairs(affinity, of: "affinity", people: people)
        return check.findings
    }
}
