@testable import Matching

/// All arrangements of circles, counted.
enum CirclesOracle {
    static func all(_ problem: CirclesProblem) -> [CircleTally] {
        let relations = CircleRelations(problem)
        let counts = CircleSizes(people: problem.people, smallest: problem.smallest, largest: problem.largest)
            .counts
        var single: [[[Int]]] = []
        func divide(_ person: Int, _ circles: [[Int]], _ count: Int) {
            guard person < problem.people else {
                let sizes = circles.map(\.count)
                if circles.count == count, (sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1 {
                    single.append(circles)
                }
                return
            }
            for index in circles.indices {
                var further = circles
                further[index].append(person)
                divide(person + 1, further, count)
            }
            if circles.count < count { divide(person + 1, circles + [[person]], count) }
        }
        for count in counts { divide(0, [], count) }
        var tallies: Set<CircleTally> = []
        func choose(_ rounds: [[[Int]]]) {
            guard rounds.count < problem.rounds else {
                tallies.insert(relations.tally(rounds, stageBonus: problem.stageBonus))
                return
            }
            for round in single { choose(rounds + [round]) }
        }
        choose([])
        return Array(tallies)
    }
}
