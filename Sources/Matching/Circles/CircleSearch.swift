/// Improves rounds of circles by swapping two people at a time: simulated annealing with whole numbers.
///
/// The gain of a swap is counted from the two circles only. Broken rules weigh a multiple of a usual affinity, so that the
/// search can pass through them; what it keeps as the best is compared in the order of the objectives.
final class CircleSearch {
    /// How many steps pass between two looks at the time.
    var stepsBetweenLooks = 2048
    /// The whole of the work, as the search counts it.
    static let whole = 1 << 16

    let relations: CircleRelations
    let rounds: Int
    let people: Int
    let stageBonus: Int64
    let arena = Arena()
    /// For each round and place, who sits there; the places of a circle are side by side.
    let seats: UnsafeMutableBufferPointer<Int32>
    /// For each round and person, their place.
    let place: UnsafeMutableBufferPointer<Int32>
    /// For each person and round, their circle.
    let circleOf: UnsafeMutableBufferPointer<Int32>
    /// For each round, where each circle starts, one more than circles.
    let starts: [[Int]]
    /// For each round, the circle of each place.
    let circleAt: [[Int32]]
    /// Where the search may end, being proven best.
    let goal: CircleTally
    var dice: Dice
    private(set) var current: CircleTally
    private(set) var best: CircleTally
    private var bestSeats: [Int32]
    /// What a repeat weighs against the score.
    let weight: Int64

    init(
        _ relations: CircleRelations,
        plan: [[Int32]],
        sizes: [[Int]],
        stageBonus: Int,
        weight: Int64,
        goal: CircleTally,
        seed: UInt64
    ) {
        self.relations = relations
        self.stageBonus = Int64(stageBonus)
        self.weight = weight
        rounds = plan.count
        people = relations.people
        starts = sizes.map { sizes in sizes.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) } }
        circleAt = sizes.map { sizes in
            sizes.enumerated().flatMap { Array(repeating: Int32($0.offset), count: $0.element) }
        }
        self.goal = goal
        seats = arena.column(Array(plan.joined()))
        place = arena.column(of: plan.count * people, filledWith: 0)
        circleOf = arena.column(of: plan.count * people, filledWith: 0)
        dice = Dice(seed: seed)
        bestSeats = Array(plan.joined())
        current = CircleTally()
        best = current
        load(bestSeats)
    }

    /// The best arrangement so far.
    var arrangement: [[[Int]]] { circles(of: bestSeats) }

    private func circles(of plan: [Int32]) -> [[[Int]]] {
        (0..<rounds).map { round in
            (0..<(starts[round].count - 1)).map { circle in
                (starts[round][circle]..<starts[round][circle + 1]).map { Int(plan[round * people + $0]) }
                    .sorted()
            }
        }
    }

    private func load(_ plan: [Int32]) {
        for index in plan.indices {
            let round = index / max(1, people)
            let person = Int(plan[index])
            seats[index] = plan[index]
            place[round * people + person] = Int32(index - round * people)
            circleOf[person * rounds + round] = circleAt[round][index - round * people]
        }
        current = relations.tally(circles(of: plan), stageBonus: Int(stageBonus))
        best = current
        bestSeats = plan
    }

    /// Anneals from a temperature down to nothing.
    ///
    /// - Parameters:
    ///   - hottest: the starting temperature, in units of score.
    ///   - spent: how much of the work is done, 0…``whole``; asked between steps, told how many steps were made.
    func anneal(hottest: Int64, spent: (Int) -> Int) {
        guard people > 1, rounds > 0 else { return }
        var done = spent(0)
        while best > goal, done < Self.whole {
            let temperature = Self.cooled(hottest, by: done)
            for _ in 0..<stepsBetweenLooks { step(temperature) }
            done = spent(stepsBetweenLooks)
        }
    }

    /// The temperature, halved eight times on the way, in 256ths of a unit.
    static func cooled(_ hottest: Int64, by done: Int) -> Int64 {
        let scaled = done * 8
        let halvings = scaled / whole
        let rest = Int64(scaled % whole)
        let top = (hottest << 8) >> Int64(halvings)
        return top - (top >> 1) / 256 * (rest >> 8)
    }

    /// Anneals by giving two people each other's places in all rounds: who meets how often stays as it is.
    ///
    /// - Parameters: as in ``anneal(hottest:spent:)``.
    func relabel(hottest: Int64, spent: (Int) -> Int) {
        guard people > 1, rounds > 0 else { return }
        var done = spent(0)
        while best > goal, done < Self.whole {
            let temperature = Self.cooled(hottest, by: done)
            defer { done = spent(stepsBetweenLooks) }
            for _ in 0..<(stepsBetweenLooks / rounds + 1) {
                let one = dice.below(people)
                let other = dice.below(people)
                guard one != other else { continue }
                var score: Int64 = 0
                var faults: Int64 = 0
                for round in 0..<rounds {
                    let from = Int(circleOf[one * rounds + round])
                    let to = Int(circleOf[other * rounds + round])
                    guard from != to else { continue }
                    let change = change(one, from, other, to, round, alone: true)
                    score += change.score
                    faults += change.faults
                }
                let loss = faults == 0 ? -score : weigh(faults) - score
                if loss > 0, !accepts(loss, temperature) { continue }
                for round in 0..<rounds { swap(one, other, round) }
                take(score, faults)
            }
        }
    }

    /// Tries one swap.
    private func step(_ temperature: Int64) {
        let round = rounds == 1 ? 0 : dice.below(rounds)
        let one = dice.below(people)
        let other = partner(of: one, in: round)
        let from = Int(circleOf[one * rounds + round])
        let to = Int(circleOf[other * rounds + round])
        guard from != to else { return }
        let change = change(one, from, other, to, round)
        let loss = change.faults == 0 ? -change.score : weigh(change.faults) - change.score
        if loss > 0, !accepts(loss, temperature) { return }
        swap(one, other, round)
        take(change.score, change.faults)
    }

    private func take(_ score: Int64, _ faults: Int64) {
        let (forbidden, colleagues, again) = Self.parts(faults)
        current.forbidden += Int(forbidden)
        current.sameOrganisation += Int(colleagues)
        current.repeats += Int(again)
        current.score += Int(score)
        if current < best {
            best = current
            for index in bestSeats.indices { bestSeats[index] = seats[index] }
        }
    }

    /// Somebody to change places with: half of the time one who sits with somebody worth sitting with.
    private func partner(of person: Int, in round: Int) -> Int {
        let row = relations.affinity.row(person)
        guard !row.isEmpty, dice.next() & 1 == 0 else { return dice.below(people) }
        let friend = Int(relations.affinity.columns[row.lowerBound + dice.below(row.count)])
        let circle = Int(circleOf[friend * rounds + round])
        let seat = starts[round][circle] + dice.below(starts[round][circle + 1] - starts[round][circle])
        return Int(seats[round * people + seat])
    }

    /// Whether a loss is taken at a temperature: with the chance e^(−loss ÷ temperature), by a straight line between powers of two.
    private func accepts(_ loss: Int64, _ temperature: Int64) -> Bool {
        guard temperature > 0 else { return false }
        let bits = dice.next() | 1
        let zeros = Int64(bits.leadingZeroBitCount)
        let fraction = Int64((bits << UInt64(zeros + 1)) >> 56)
        // −log2 of the random number, in 256ths; times ln 2 (177 ÷ 256).
        let logarithm = ((zeros << 8) + 256 - fraction) * 177 >> 8
        return loss < (temperature >> 8) * logarithm >> 8 + (temperature & 255) * logarithm >> 16
    }

    private static func parts(_ faults: Int64) -> (forbidden: Int64, colleagues: Int64, again: Int64) {
        let again = (faults << 44) >> 44
        let rest = (faults - again) >> 20
        let colleagues = (rest << 44) >> 44
        return ((rest - colleagues) >> 20, colleagues, again)
    }

    private func weigh(_ faults: Int64) -> Int64 {
        let (forbidden, colleagues, again) = Self.parts(faults)
        return weight * (again + 8 * colleagues + 32 * forbidden)
    }

    private func swap(_ one: Int, _ other: Int, _ round: Int) {
        let base = round * people
        let onePlace = place[base + one]
        let otherPlace = place[base + other]
        seats[base + Int(onePlace)] = Int32(other)
        seats[base + Int(otherPlace)] = Int32(one)
        place[base + one] = otherPlace
        place[base + other] = onePlace
        let circle = circleOf[one * rounds + round]
        circleOf[one * rounds + round] = circleOf[other * rounds + round]
        circleOf[other * rounds + round] = circle
    }

    /// What changes if two people of two circles change places.
    private func change(
        _ one: Int,
        _ from: Int,
        _ other: Int,
        _ to: Int,
        _ round: Int,
        alone: Bool = false
    ) -> (score: Int64, faults: Int64) {
        var score: Int64 = 0
        var faults: Int64 = 0
        let base = round * people
        for (circle, leaves, comes) in [(from, one, other), (to, other, one)] {
            var stageLeaves = relations.stages[leaves] >= 0
            var stageComes = relations.stages[comes] >= 0
            for seat in starts[round][circle]..<starts[round][circle + 1] {
                let member = Int(seats[base + seat])
                if member == leaves { continue }
                let lost = alone ? relations.relation(leaves, member) : relation(leaves, member, round)
                let won = alone ? relations.relation(comes, member) : relation(comes, member, round)
                score += won.affinity - lost.affinity
                faults += won.faults - lost.faults
                if relations.stages[member] == relations.stages[leaves] { stageLeaves = false }
                if relations.stages[member] == relations.stages[comes] { stageComes = false }
            }
            if stageBonus > 0, relations.stages[leaves] != relations.stages[comes] {
                if stageLeaves { score -= stageBonus }
                if stageComes { score += stageBonus }
            }
        }
        return (score, faults)
    }

    @inline(__always)
    private func relation(_ person: Int, _ other: Int, _ round: Int) -> CircleRelations.Relation {
        var relation = relations.relation(person, other)
        guard rounds > 1 else { return relation }
        var elsewhere = false
        let mine = person * rounds
        let theirs = other * rounds
        for index in 0..<rounds where circleOf[mine + index] == circleOf[theirs + index] && index != round {
            elsewhere = true
        }
        if elsewhere, relation.faults & CircleRelations.Unit.again == 0 {
            relation.faults += CircleRelations.Unit.again
        }
        return relation
    }
}
