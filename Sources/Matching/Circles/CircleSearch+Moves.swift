import Unconference

extension CircleSearch {
    /// Tries one swap of two people in one round.
    func step(_ temperature: Int64) {
        let round = rounds == 1 ? 0 : dice.below(rounds)
        let one = dice.below(people)
        let other = partner(of: one, in: round)
        let from = Int(circleOf[one * rounds + round])
        let to = Int(circleOf[other * rounds + round])
        guard from != to else { return }
        var gain = Gain()
        replace(one, by: other, in: from, round, alone: false, &gain)
        replace(other, by: one, in: to, round, alone: false, &gain)
        let loss = gain.faults == 0 ? -gain.score : weigh(gain.faults) - gain.score
        if loss > 0, !accepts(loss, temperature) { return }
        count(score: gain.score, faults: gain.faults)
        swap(one, other, round)
    }

    /// Tries to give two people each other's places in all rounds.
    func stepEverywhere(_ temperature: Int64) {
        let one = dice.below(people)
        let other = dice.below(people)
        guard one != other else { return }
        var gain = Gain()
        for round in 0..<rounds {
            let from = Int(circleOf[one * rounds + round])
            let to = Int(circleOf[other * rounds + round])
            guard from != to else { continue }
            replace(one, by: other, in: from, round, alone: true, &gain)
            replace(other, by: one, in: to, round, alone: true, &gain)
        }
        let loss = gain.faults == 0 ? -gain.score : weigh(gain.faults) - gain.score
        if loss > 0, !accepts(loss, temperature) { return }
        count(score: gain.score, faults: gain.faults)
        for round in 0..<rounds { swap(one, other, round) }
    }

    /// What a swap changes.
    struct Gain {
        var score: Int64 = 0
        /// Broken rules, in ``CircleRelations/Unit``.
        var faults: Int64 = 0
    }

    /// Somebody to change places with: half of the time one who sits with somebody worth sitting with.
    private func partner(of person: Int, in round: Int) -> Int {
        guard dice.next() & 1 == 0 else { return dice.below(people) }
        let start = relations.affinity.starts[person]
        let count = relations.affinity.starts[person + 1] - start
        guard count > 0 else { return dice.below(people) }
        let friend = Int(relations.affinity.columns[start + dice.below(count)])
        let circle = round * width + Int(circleOf[friend * rounds + round])
        let seat = Int(starts[circle]) + dice.below(Int(starts[circle + 1] - starts[circle]))
        return Int(seats[round * people + seat])
    }

    /// Adds what changes in one circle when somebody comes for somebody who leaves.
    ///
    /// - Parameter alone: whether meetings in other rounds are left out, because they change along.
    @inline(__always)
    private func replace(
        _ leaves: Int,
        by comes: Int,
        in circle: Int,
        _ round: Int,
        alone: Bool,
        _ gain: inout Gain
    ) {
        let first = round * people + Int(starts[round * width + circle])
        let end = round * people + Int(starts[round * width + circle + 1])
        let leaving = stages[leaves]
        let coming = stages[comes]
        var stageLeaves = leaving >= 0
        var stageComes = coming >= 0
        for seat in first..<end {
            let member = Int(seats[seat])
            if member == leaves { continue }
            if cells.isEmpty {
                let lost = relations.relation(leaves, member)
                let won = relations.relation(comes, member)
                gain.score += won.affinity - lost.affinity
                gain.faults += won.faults - lost.faults
                if !alone, rounds > 1 {
                    gain.faults +=
                        again(comes, member, round, met: won) - again(leaves, member, round, met: lost)
                }
                if stages[member] == leaving { stageLeaves = false }
                if stages[member] == coming { stageComes = false }
                continue
            }
            let lost = cells[leaves * people + member]
            let won = cells[comes * people + member]
            gain.score += Int64(won & ~Self.fault) - Int64(lost & ~Self.fault)
            if (won | lost) & Self.fault != 0 {
                gain.faults +=
                    relations.relation(comes, member).faults - relations.relation(leaves, member).faults
            }
            if !alone, rounds > 1 {
                if meetElsewhere(comes, member, round) {
                    gain.faults += again(comes, member, round, met: relations.relation(comes, member))
                }
                if meetElsewhere(leaves, member, round) {
                    gain.faults -= again(leaves, member, round, met: relations.relation(leaves, member))
                }
            }
            if stages[member] == leaving { stageLeaves = false }
            if stages[member] == coming { stageComes = false }
        }
        if leaving != coming {
            if stageLeaves { gain.score -= stageBonus }
            if stageComes { gain.score += stageBonus }
        }
    }

    /// One repeat if the two meet in another round too, and every meeting of theirs is not a repeat anyway.
    private func again(_ person: Int, _ other: Int, _ round: Int, met: CircleRelations.Relation) -> Int64 {
        met.faults & CircleRelations.Unit.again == 0 && meetElsewhere(person, other, round)
            ? CircleRelations.Unit.again : 0
    }

    /// Whether the two sit together in a round other than this one.
    @inline(__always)
    private func meetElsewhere(_ person: Int, _ other: Int, _ round: Int) -> Bool {
        if !paths.isEmpty {
            // Sixteen bits a round are all zero where the circles are the same; this round and missing rounds don't count.
            let low: UInt64 = 0x0001_0001_0001_0001
            var difference = paths[person] ^ paths[other]
            difference |= 1 << UInt64(16 * round)
            if rounds < 4 { difference |= low << UInt64(16 * rounds) }
            return (difference &- low) & ~difference & (low << 15) != 0
        }
        let mine = person * rounds
        let theirs = other * rounds
        for index in 0..<rounds where circleOf[mine + index] == circleOf[theirs + index] && index != round {
            return true
        }
        return false
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
        note(base + Int(onePlace), base + Int(otherPlace))
        place[base + one] = otherPlace
        place[base + other] = onePlace
        let from = circleOf[one * rounds + round]
        let to = circleOf[other * rounds + round]
        circleOf[one * rounds + round] = to
        circleOf[other * rounds + round] = from
        guard !paths.isEmpty else { return }
        let turn = UInt64(from ^ to) << UInt64(16 * round)
        paths[one] ^= turn
        paths[other] ^= turn
    }
}
