/// Who should talk to whom, two by two, over one or several rounds.
///
/// People are positions, 0 upward. Two of one organisation never meet, nor do forbidden pairs and pairs that met before,
/// and no pair meets twice. A pair that is not listed in ``affinity`` may meet and is worth nothing.
public struct PairsProblem: Hashable, Sendable {
    /// How many people there are.
    public var people: Int
    /// How many rounds of pairs there will be.
    public var rounds: Int
    /// The organisation of each person, nil for none; empty where nobody has one.
    public var organisations: [Int?]
    /// Pairs that must never meet.
    public var forbidden: [PersonPair]
    /// Pairs that met before, and so not again.
    public var met: [PersonPair]
    /// What listed pairs have to say to each other, 0…2³¹−1.
    public var affinity: [WeightedPair]

    /// A problem; everything but the numbers of people and rounds may be left out.
    public init(
        people: Int,
        rounds: Int,
        organisations: [Int?] = [],
        forbidden: [PersonPair] = [],
        met: [PersonPair] = [],
        affinity: [WeightedPair] = []
    ) {
        self.people = people
        self.rounds = rounds
        self.organisations = organisations
        self.forbidden = forbidden
        self.met = met
        self.affinity = affinity
    }

    /// What is wrong with the numbers, list by list.
    public func findings() -> [RowFinding] {
        var check = ProblemCheck()
        let sound = check.number(people, of: "people", in: 0...ProblemCheck.mostPeople)
        let seats = ProblemCheck.mostSeats / max(1, people)
        check.number(rounds, of: "rounds", in: 0...max(1, min(1000, seats)))
        guard sound else { return check.findings }
        check.perPerson(organisations, of: "organisations", people: people)
        check.pairs(forbidden, of: "forbidden", people: people)
        check.pairs(met, of: "met", people: people)
        check.pairs(affinity, of: "affinity", people: people)
        return check.findings
    }

    /// The pairs that may not meet, forbidden or met before, each once.
    var barred: [PersonPair] {
        if met.isEmpty { return forbidden }
        if forbidden.isEmpty { return met }
        return Array(Set(forbidden).union(met)).sorted()
    }
}
