/// The parts into which a room falls when some people leave: who could still be led to whom by allowed meetings.
enum MeetingParts {
    /// How many of the parts have an odd number of people.
    ///
    /// Takes time in the size of the input: whoever has not been reached is kept by group, and a person who is reached
    /// takes along everybody of every other group but the forbidden ones.
    static func oddParts(of graph: MeetingGraph, without barrier: [Int]) -> Int {
        var waiting: [Int32: [Int]] = [:]
        var left = [Bool](repeating: true, count: graph.people)
        for person in barrier { left[person] = false }
        for person in 0..<graph.people where left[person] {
            waiting[graph.groups[person], default: []].append(person)
        }
        var groups = waiting.keys.sorted()
        var odd = 0
        for start in 0..<graph.people where left[start] {
            var size = 0
            var reached = [start]
            left[start] = false
            while let person = reached.popLast() {
                size += 1
                var emptied = false
                for group in groups where group != graph.groups[person] {
                    guard let candidates = waiting[group], !candidates.isEmpty else {
                        emptied = true
                        continue
                    }
                    var kept: [Int] = []
                    for other in candidates where left[other] {
                        if graph.allows(person, other) {
                            left[other] = false
                            reached.append(other)
                        } else {
                            kept.append(other)
                        }
                    }
                    waiting[group] = kept
                }
                if emptied { groups.removeAll { waiting[$0]?.isEmpty ?? true } }
            }
            odd += size % 2
        }
        return odd
    }
}
