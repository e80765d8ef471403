/// The small network in which the seats of one slot are made exact: a node per topic and one for everybody outside.
struct BoardFlow {
    static let none: Int32 = -1

    /// How many nodes there are; the last one is outside.
    var nodes = 0
    var topics: [Int32] = []
    /// The best gain of moving one person from one node to another, and whose it is; nobody's for a seat left empty.
    var gain: [Int] = []
    var who: [Int32] = []
    var distance: [Int] = []
    var before: [Int] = []
    /// The node of a topic, where it is in the slot.
    var nodeOf: [Int32] = []

    /// No way from one node to another.
    static let noWay = Int.min / 4

    mutating func reset(nodes: Int) {
        self.nodes = nodes
        if gain.count < nodes * nodes {
            gain = Array(repeating: BoardFlow.noWay, count: nodes * nodes)
            who = Array(repeating: BoardFlow.none, count: nodes * nodes)
            distance = Array(repeating: 0, count: nodes)
            before = Array(repeating: -1, count: nodes)
        }
    }

    /// The nodes of a cycle on which something is gained, in order, or nothing when seats are best as they are.
    ///
    /// Bellman and Ford's longest paths from everywhere.
    mutating func gainfulCycle() -> [Int] {
        for node in 0..<nodes {
            distance[node] = 0
            before[node] = -1
        }
        var last = -1
        for _ in 0...nodes {
            last = -1
            for from in 0..<nodes {
                let base = distance[from]
                let row = from * nodes
                for to in 0..<nodes
                where gain[row + to] > BoardFlow.noWay && base + gain[row + to] > distance[to] {
                    distance[to] = base + gain[row + to]
                    before[to] = from
                    last = to
                }
            }
            if last < 0 { return [] }
        }
        for _ in 0..<nodes where before[last] >= 0 { last = before[last] }
        var cycle = [last]
        var node = before[last]
        while node != last, node >= 0, cycle.count < nodes {
            cycle.append(node)
            node = before[node]
        }
        return cycle.reversed()
    }
}
