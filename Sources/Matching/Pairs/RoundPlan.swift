import Unconference

/// Rounds of pairs while they are being planned.
struct RoundPlan: Sendable {
    let people: Int
    var rounds: [[PersonPair]] = []

    init(people: Int, rounds: [[PersonPair]] = []) {
        self.people = people
        self.rounds = rounds
    }

    /// Two rounds together are circles and paths: some of them, by chance, change sides.
    mutating func exchange(_ one: Int, _ other: Int, dice: inout Dice) {
        var beside: [[Int]] = [Array(repeating: -1, count: people), Array(repeating: -1, count: people)]
        for (side, round) in [one, other].enumerated() {
            for pair in rounds[round] {
                beside[side][pair.first] = pair.second
                beside[side][pair.second] = pair.first
            }
        }
        var seen = [Bool](repeating: false, count: people)
        for start in 0..<people where !seen[start] {
            let turns = dice.next() & 1 == 0
            var reached = [start]
            seen[start] = true
            while let person = reached.popLast() {
                for side in 0..<2 where beside[side][person] >= 0 && !seen[beside[side][person]] {
                    seen[beside[side][person]] = true
                    reached.append(beside[side][person])
                }
                if turns { (beside[0][person], beside[1][person]) = (beside[1][person], beside[0][person]) }
            }
        }
        for (side, round) in [one, other].enumerated() {
            rounds[round] = (0..<people).filter { beside[side][$0] > $0 }.map {
                PersonPair($0, beside[side][$0])
            }
        }
    }

    /// Who sits out in a round, in order.
    func sitsOut(_ round: [PersonPair]) -> [Int] {
        var busy = [Bool](repeating: false, count: people)
        for pair in round {
            busy[pair.first] = true
            busy[pair.second] = true
        }
        return busy.indices.filter { !busy[$0] }
    }

    /// How often each person sits out.
    var timesOut: [Int] {
        var times = [Int](repeating: 0, count: people)
        for round in rounds {
            for person in sitsOut(round) { times[person] += 1 }
        }
        return times
    }

    /// The most rounds that one person sits out.
    static func mostSatOut(_ sitsOut: [[Int]], people: Int) -> Int {
        var times = [Int](repeating: 0, count: people)
        for person in sitsOut.joined() { times[person] += 1 }
        return times.max() ?? 0
    }
}
