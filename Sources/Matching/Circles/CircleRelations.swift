/// What it means that two people sit together: affinity, colleagues, met before, forbidden.
///
/// Small rooms have a table of all pairs; large ones look the pair up in lists.
struct CircleRelations: Sendable {
    /// A broken rule counts in one number: forbidden before colleagues before repeats.
    enum Unit {
        static let forbidden: Int64 = 1 << 40
        static let colleagues: Int64 = 1 << 20
        static let again: Int64 = 1
    }

    /// Up to so many people, all pairs are held in a table.
    static let tableLimit = 1000

    let people: Int
    /// The organisation of each person, −1 for none.
    let organisations: [Int32]
    /// The stage of each person as a small number, −1 for none.
    let stages: [Int32]
    let stageCount: Int
    let affinity: SparseRows
    let forbidden: SparseRows
    let met: SparseRows
    /// All pairs: affinity and what is wrong with them; empty in large rooms.
    let table: [Relation]

    /// What it means that two people sit together.
    struct Relation: Sendable {
        var affinity: Int64
        /// Broken rules, in ``Unit``.
        var faults: Int64
    }

    init(_ problem: CirclesProblem) {
        let people = problem.people
        self.people = people
        func codes(_ values: [Int?]) -> [Int32] {
            var known: [Int: Int32] = [:]
            return (0..<people).map { person in
                guard person < values.count, let value = values[person] else { return -1 }
                let next = Int32(known.count)
                if let code = known[value] { return code }
                known[value] = next
                return next
            }
        }
        organisations = codes(problem.organisations)
        stages = codes(problem.stages)
        stageCount = Int(stages.max() ?? -1) + 1
        affinity = SparseRows(people: people, pairs: problem.affinity)
        forbidden = Self.rows(people, problem.forbidden)
        met = Self.rows(people, problem.met)
        var table: [Relation] = []
        if people <= Self.tableLimit {
            table = Array(repeating: Relation(affinity: 0, faults: 0), count: people * people)
            for person in 0..<people {
                for index in affinity.row(person) {
                    table[person * people + Int(affinity.columns[index])].affinity = affinity.values[index]
                }
                for index in forbidden.row(person) {
                    table[person * people + Int(forbidden.columns[index])].faults += Unit.forbidden
                }
                for index in met.row(person) {
                    table[person * people + Int(met.columns[index])].faults += Unit.again
                }
                guard organisations[person] >= 0 else { continue }
                for other in 0..<people where organisations[other] == organisations[person] && other != person
                {
                    table[person * people + other].faults += Unit.colleagues
                }
            }
        }
        self.table = table
    }

    private static func rows(_ people: Int, _ pairs: [PersonPair]) -> SparseRows {
        SparseRows(people: people, pairs: pairs.map { WeightedPair($0.first, $0.second, weight: 0) })
    }

    /// What it means that the two sit together.
    func relation(_ person: Int, _ other: Int) -> Relation {
        if !table.isEmpty { return table[person * people + other] }
        var faults: Int64 = 0
        if organisations[person] >= 0, organisations[person] == organisations[other] {
            faults += Unit.colleagues
        }
        if forbidden.value(person, other) != nil { faults += Unit.forbidden }
        if met.value(person, other) != nil { faults += Unit.again }
        return Relation(affinity: affinity.value(person, other) ?? 0, faults: faults)
    }

    /// Counts an arrangement from scratch.
    func tally(_ rounds: [[[Int]]], stageBonus: Int) -> CircleTally {
        var tally = CircleTally()
        var circleOf = [Int](repeating: -1, count: people * rounds.count)
        for (turn, round) in rounds.enumerated() {
            for circle in round {
                for (place, person) in circle.enumerated() {
                    for other in circle.dropFirst(place + 1) {
                        let relation = relation(person, other)
                        tally.score &+= Int(relation.affinity)
                        if relation.faults & Unit.again != 0 {
                            tally.repeats += 1
                        } else if (0..<turn).contains(where: {
                            circleOf[person * rounds.count + $0] == circleOf[other * rounds.count + $0]
                        }) {
                            tally.repeats += 1
                        }
                        if relation.faults & Unit.colleagues != 0 { tally.sameOrganisation += 1 }
                        if relation.faults & Unit.forbidden != 0 { tally.forbidden += 1 }
                    }
                }
                let known = Set(circle.map { stages[$0] }.filter { $0 >= 0 })
                tally.score &+= stageBonus &* (known.count - 1)
            }
            for (number, circle) in round.enumerated() {
                for person in circle { circleOf[person * rounds.count + turn] = number }
            }
        }
        return tally
    }
}
