import Unconference

/// Improves rounds of circles by swapping two people at a time: simulated annealing with whole numbers.
///
/// The gain of a swap is counted from the two circles only. Broken rules weigh a multiple of a usual affinity, so that the
/// search can pass through them; what it keeps as the best is compared in the order of the objectives.
final class CircleSearch {
    /// How many steps pass between two looks at the time.
    let stepsBetweenLooks = 1024
    /// Set in a cell of ``cells`` if something is wrong with the pair.
    static let fault: UInt32 = 1 << 31

    let relations: CircleRelations
    let rounds: Int
    let people: Int
    let stageBonus: Int64
    /// What a repeat weighs against the score.
    let weight: Int64
    /// Where the search may end, being proven best.
    let goal: CircleTally
    let arena = Arena()
    /// For each round and place, who sits there; the places of a circle are side by side.
    let seats: UnsafeMutableBufferPointer<Int32>
    /// For each round and person, their place.
    let place: UnsafeMutableBufferPointer<Int32>
    /// For each person and round, their circle.
    let circleOf: UnsafeMutableBufferPointer<Int32>
    /// For each round, where each circle starts, in rows of ``width``.
    let starts: UnsafeMutableBufferPointer<Int32>
    let width: Int
    /// The circles of a person in all rounds, 16 bits each, where they fit.
    let paths: UnsafeMutableBufferPointer<UInt64>
    let stages: UnsafeMutableBufferPointer<Int32>
    /// All pairs, in small rooms: the affinity, and ``fault``.
    let cells: UnsafeMutableBufferPointer<UInt32>
    @exclusivity(unchecked) var dice: Dice
    @exclusivity(unchecked) var current: CircleTally
    @exclusivity(unchecked) private(set) var best: CircleTally
    private let bestSeats: UnsafeMutableBufferPointer<Int32>
    /// Whether the best is where the search stands, not yet written down.
    @exclusivity(unchecked) private var isAtBest = false
    /// The seats that changed their people since the best was written down, two by two; too many are not kept.
    @exclusivity(unchecked) private var changes: [(Int32, Int32)] = []

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
        self.goal = goal
        rounds = plan.count
        people = relations.people
        let width = (sizes.map(\.count).max() ?? 0) + 1
        self.width = width
        starts = arena.column(of: plan.count * width, filledWith: Int32(people))
        seats = arena.column(Array(plan.joined()))
        bestSeats = arena.column(Array(plan.joined()))
        place = arena.column(of: plan.count * people, filledWith: 0)
        circleOf = arena.column(of: plan.count * people, filledWith: 0)
        paths = arena.column(of: plan.count <= 4 && width < 1 << 16 ? people : 0, filledWith: 0)
        stages = arena.column(relations.stages)
        cells = arena.column(
            relations.table.map { UInt32($0.affinity) | ($0.faults == 0 ? 0 : Self.fault) }
        )
        dice = Dice(seed: seed)
        current = CircleTally()
        best = current
        for (round, sizes) in sizes.enumerated() {
            var seat = 0
            for (circle, size) in sizes.enumerated() {
                starts[round * width + circle] = Int32(seat)
                for _ in 0..<size {
                    let person = Int(seats[round * people + seat])
                    place[round * people + person] = Int32(seat)
                    circleOf[person * rounds + round] = Int32(circle)
                    seat += 1
                }
            }
        }
        if !paths.isEmpty {
            for person in 0..<people {
                for round in 0..<rounds {
                    paths[person] |= UInt64(circleOf[person * rounds + round]) << UInt64(16 * round)
                }
            }
        }
        current = relations.tally(arrangement, stageBonus: stageBonus)
        best = current
    }

    /// The best arrangement so far.
    var arrangement: [[[Int]]] {
        keepBest()
        return (0..<rounds).map { round in
            (0..<(width - 1)).compactMap { circle in
                let start = starts[round * width + circle]
                let end = starts[round * width + circle + 1]
                return start == end
                    ? nil : (start..<end).map { Int(bestSeats[round * people + Int($0)]) }.sorted()
            }
        }
    }

    /// Anneals from a temperature down to nothing.
    ///
    /// - Parameters:
    ///   - hottest: the starting temperature, in units of score.
    ///   - spent: how much of the work is done, 0…``WorkCounter/whole``; asked between steps, told how many steps were made.
    func anneal(hottest: Int64, spent: (Int) -> Int) {
        guard people > 1, rounds > 0 else { return }
        var done = spent(0)
        while best > goal, done < WorkCounter.whole {
            let temperature = Self.cooled(hottest, by: done)
            for _ in 0..<stepsBetweenLooks { step(temperature) }
            done = spent(stepsBetweenLooks)
        }
    }

    /// Anneals by giving two people each other's places in all rounds: who meets how often stays as it is.
    ///
    /// - Parameters: as in ``anneal(hottest:spent:)``.
    func relabel(hottest: Int64, spent: (Int) -> Int) {
        guard people > 1, rounds > 0 else { return }
        var done = spent(0)
        while best > goal, done < WorkCounter.whole {
            let temperature = Self.cooled(hottest, by: done)
            for _ in 0..<(stepsBetweenLooks / rounds + 1) { stepEverywhere(temperature) }
            done = spent(stepsBetweenLooks)
        }
    }

    /// The temperature, halved eight times on the way, in 256ths of a unit.
    static func cooled(_ hottest: Int64, by done: Int) -> Int64 {
        let scaled = done * 8
        let halvings = scaled / WorkCounter.whole
        let rest = Int64(scaled % WorkCounter.whole)
        let top = (hottest << 8) >> Int64(halvings)
        return top - (top >> 1) / 256 * (rest >> 8)
    }

    /// Whether a loss is taken at a temperature, with the chance e^(−loss ÷ temperature).
    ///
    /// The logarithm is a straight line between powers of two, so that it is the same on every machine.
    func accepts(_ loss: Int64, _ temperature: Int64) -> Bool {
        guard temperature > 0 else { return false }
        let bits = dice.next() | 1
        let zeros = Int64(bits.leadingZeroBitCount)
        let fraction = Int64((bits << UInt64(zeros + 1)) >> 56)
        // −log2 of the random number, in 256ths; times ln 2 (177 ÷ 256).
        let logarithm = ((zeros << 8) + 256 - fraction) * 177 >> 8
        return loss < (temperature >> 8) * logarithm >> 8 + (temperature & 255) * logarithm >> 16
    }

    /// Counts a swap that is about to be made, and writes the best down before it is left.
    func count(score: Int64, faults: Int64) {
        var next = current
        next.score += Int(score)
        if faults != 0 {
            let (forbidden, colleagues, again) = Self.parts(faults)
            next.forbidden += Int(forbidden)
            next.sameOrganisation += Int(colleagues)
            next.repeats += Int(again)
        }
        current = next
        if next < best {
            best = next
            isAtBest = true
        } else if isAtBest {
            keepBest()
        }
    }

    /// Remembers that the people of two seats change places.
    func note(_ one: Int, _ other: Int) {
        if changes.count <= seats.count { changes.append((Int32(one), Int32(other))) }
    }

    private func keepBest() {
        guard isAtBest else { return }
        isAtBest = false
        if changes.count > seats.count {
            for index in 0..<seats.count { bestSeats[index] = seats[index] }
        } else {
            for (one, other) in changes { bestSeats.swapAt(Int(one), Int(other)) }
        }
        changes.removeAll(keepingCapacity: true)
    }

    static func parts(_ faults: Int64) -> (forbidden: Int64, colleagues: Int64, again: Int64) {
        let again = (faults << 44) >> 44
        let rest = (faults - again) >> 20
        let colleagues = (rest << 44) >> 44
        return ((rest - colleagues) >> 20, colleagues, again)
    }
}
