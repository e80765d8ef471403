/// What is proven about every arrangement, without looking at any.
struct CircleBounds {
    let problem: CirclesProblem
    let relations: CircleRelations
    let counts: [Int]

    /// The limits.
    func bound() -> CirclesBound {
        guard !counts.isEmpty, problem.rounds > 0 else {
            return CirclesBound(sameOrganisation: 0, repeats: 0, score: 0)
        }
        // The more circles there are, the better can every organisation be spread.
        let colleagues = problem.rounds * leastColleagues(circles: counts.last ?? 1)
        return CirclesBound(sameOrganisation: colleagues, repeats: leastRepeats(), score: mostScore())
    }

    /// Meetings of colleagues in one round of so many circles, if every organisation were spread as evenly as it can be.
    private func leastColleagues(circles: Int) -> Int {
        var sizes: [Int32: Int] = [:]
        for organisation in relations.organisations where organisation >= 0 {
            sizes[organisation, default: 0] += 1
        }
        return sizes.values.reduce(0) { $0 + Self.leastMeetings(of: $1, in: circles) }
    }

    /// Meetings among so many people, spread as evenly as possible over circles.
    static func leastMeetings(of people: Int, in circles: Int) -> Int {
        let (each, more) = people.quotientAndRemainder(dividingBy: max(1, circles))
        return circles * (each * (each - 1) / 2) + more * each
    }

    /// Repeats that nobody can avoid: a circle that is larger than the number of circles of the round before holds two of one
    /// of those; and nobody meets more people than there are.
    private func leastRepeats() -> Int {
        let rounds = problem.rounds
        var byRounds = Int.max
        let before = counts.last ?? 1
        for now in counts {
            let (size, greater) = problem.people.quotientAndRemainder(dividingBy: now)
            let small = (now - greater) * Self.leastMeetings(of: size, in: before)
            byRounds = min(byRounds, small + greater * Self.leastMeetings(of: size + 1, in: before))
        }
        let seats = problem.people / (counts.last ?? 1)
        var tooMany = 0
        for person in 0..<problem.people {
            let strangers =
                problem.people - 1 - relations.met.row(person).count - forbiddenStrangers(of: person)
            tooMany += max(0, rounds * (seats - 1) - strangers)
        }
        return max((rounds - 1) * byRounds, (tooMany + 1) / 2)
    }

    private func forbiddenStrangers(of person: Int) -> Int {
        relations.forbidden.row(person).count { index in
            relations.met.value(person, Int(relations.forbidden.columns[index])) == nil
        }
    }

    /// The greatest score: everybody beside those with the greatest affinity, every circle with as many stages as fit.
    private func mostScore() -> Int {
        let known = relations.stages.count { $0 >= 0 }
        var most = Int.min
        var affinities: [Int: Int] = [:]
        for circles in counts {
            let (size, greater) = problem.people.quotientAndRemainder(dividingBy: circles)
            let seats = size + (greater > 0 ? 1 : 0)
            let affinity = affinities[seats] ?? mostAffinity(seats: seats)
            affinities[seats] = affinity
            let fitting =
                (circles - greater) * min(size, relations.stageCount)
                + greater * min(size + 1, relations.stageCount)
            most = max(most, affinity + problem.stageBonus * (min(known, fitting) - circles))
        }
        let product = most.multipliedReportingOverflow(by: problem.rounds)
        return product.overflow ? .max : product.partialValue
    }

    /// Half of what everybody would have beside those with the greatest affinity, so many of them.
    private func mostAffinity(seats: Int) -> Int {
        var twice = 0
        for person in 0..<problem.people {
            let row = relations.affinity.row(person).compactMap { index -> Int64? in
                let allowed = relations.forbidden.value(person, Int(relations.affinity.columns[index])) == nil
                return allowed ? relations.affinity.values[index] : nil
            }
            twice &+= Int(row.sorted(by: >).prefix(seats - 1).reduce(0, &+))
        }
        return twice / 2
    }
}
