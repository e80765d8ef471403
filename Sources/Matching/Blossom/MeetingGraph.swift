/// Who may meet whom in one round, and what each meeting is worth.
///
/// Everybody may meet everybody else but people of one group and the forbidden pairs; a pair that is not listed is
/// worth nothing. The graph is therefore nearly complete, and only its exceptions and its weights are held.
struct MeetingGraph: Sendable {
    /// How many people, and stand-ins for nobody, there are.
    let people: Int
    /// The group of each person: two of one group never meet.
    ///
    /// Somebody of no organisation is a group of their own.
    let groups: [Int32]
    /// Pairs that never meet, besides those of one group.
    let forbidden: SparseRows
    /// The worth of each listed pair that may meet.
    let worth: SparseRows
    /// How many of the last positions are stand-ins: whoever is paired with one sits out.
    let standIns: Int
    /// People who must not sit out: they are never paired with a stand-in.
    let mustMeet: [Bool]

    /// A graph of the pairs that may meet; pairs of one group and forbidden ones are left out of the worth.
    ///
    /// - Parameters:
    ///   - people: how many people there are, without the stand-ins.
    ///   - groups: a group for each person.
    ///   - forbidden: pairs that never meet, besides those of one group.
    ///   - worth: what listed pairs are worth.
    ///   - standIns: how many stand-ins to add; they are one group and worth nothing.
    ///   - mustMeet: the people who must not sit out.
    init(
        people: Int,
        groups: [Int32],
        forbidden: [PersonPair],
        worth: [WeightedPair],
        standIns: Int = 0,
        mustMeet: Set<Int> = []
    ) {
        self.people = people + standIns
        self.standIns = standIns
        let standInGroup = (groups.max() ?? -1) + 1
        let groups = groups + Array(repeating: standInGroup, count: standIns)
        self.groups = groups
        self.mustMeet = (0..<(people + standIns)).map { mustMeet.contains($0) }
        let people = people + standIns
        let rows = SparseRows(
            people: people,
            pairs: forbidden.map { WeightedPair($0.first, $0.second, weight: 0) }
        )
        self.forbidden = rows
        self.worth = SparseRows(
            people: people,
            pairs: worth.filter { pair in
                pair.weight > 0 && groups[pair.first] != groups[pair.second]
                    && rows.value(pair.first, pair.second) == nil
            }
        )
    }

    /// Whether the two may meet.
    func allows(_ person: Int, _ other: Int) -> Bool {
        guard person != other, groups[person] != groups[other] else { return false }
        let persons = people - standIns
        if person >= persons, mustMeet[other] { return false }
        if other >= persons, mustMeet[person] { return false }
        return forbidden.value(person, other) == nil
    }

    /// What the meeting of the two is worth; nothing where they are not listed.
    func weight(_ person: Int, _ other: Int) -> Int64 { worth.value(person, other) ?? 0 }

    /// One group per person: the organisation where one is known, else a group of their own.
    static func groups(of organisations: [Int?], people: Int) -> [Int32] {
        var known: [Int: Int32] = [:]
        var next: Int32 = 0
        var groups: [Int32] = []
        groups.reserveCapacity(people)
        for person in 0..<people {
            guard person < organisations.count, let organisation = organisations[person] else {
                groups.append(next)
                next += 1
                continue
            }
            if let group = known[organisation] {
                groups.append(group)
            } else {
                known[organisation] = next
                groups.append(next)
                next += 1
            }
        }
        return groups
    }
}
