/// Rounds of pairs while they are being planned.
struct RoundPlan: Sendable {
    let people: Int
    var rounds: [[PersonPair]] = []

    init(people: Int) { self.people = people }

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
