/// Finds the best pairs of one round: most pairs first, then the greatest worth, and proves it.
///
/// A primal–dual method after Edmonds, in whole numbers. Every person carries a price and every blossom (an odd circle
/// of people who could be paired in several ways, kept as one) a price of its own, all doubled so that they stay whole.
/// Two people can be paired where their prices add up to exactly twice what the meeting is worth; less is not allowed.
/// Trees of alternating tight edges grow from people without a partner while prices change, as in Dijkstra's search:
/// each edge has a time at which it becomes tight.
///
/// First, one tree at a time, prices stay at or above zero: the result is the greatest worth whatever the number of
/// pairs. Then all those left grow trees at once, over the unlisted pairs too, and their common price sinks below zero
/// until no further pair is possible. The prices left behind are the proof (``BlossomProof``).
final class BlossomMatcher {
    /// Where a tree stands in a top-level person or blossom.
    enum Label {
        static let none: Int8 = 0
        /// At an even distance from the root: looks for a partner.
        static let outer: Int8 = 1
        /// At an odd distance: already has a partner, who is outer.
        static let inner: Int8 = 2
    }

    /// What ends a search.
    enum Ending {
        case none
        /// An edge from the tree to somebody without a partner, or between two trees.
        case meeting(Int32, Int32)
        /// The price of an outer person reaches zero: they stay alone instead of the root.
        case staysAlone(Int32)
    }

    static let never = Int64.max
    static let nobody: Int32 = -1

    let graph: MeetingGraph
    let people: Int
    let arena = Arena()

    // Per person.
    let price: UnsafeMutableBufferPointer<Int64>
    let mate: UnsafeMutableBufferPointer<Int32>
    let top: UnsafeMutableBufferPointer<Int32>
    let best: UnsafeMutableBufferPointer<Int64>
    let bestFrom: UnsafeMutableBufferPointer<Int32>
    let barred: UnsafeMutableBufferPointer<Int32>
    let groups: UnsafeMutableBufferPointer<Int32>
    let starts: UnsafeMutableBufferPointer<Int>
    let others: UnsafeMutableBufferPointer<Int32>
    let worth: UnsafeMutableBufferPointer<Int64>

    /// Since when each outer person is outer.
    let outerSince: UnsafeMutableBufferPointer<Int64>

    // Per person or blossom; blossoms come after the people.
    /// The blossom just around a node if it was closed in this search, else the node itself; shortened when followed.
    let lift: UnsafeMutableBufferPointer<Int32>
    let label: UnsafeMutableBufferPointer<Int8>
    let since: UnsafeMutableBufferPointer<Int64>
    let labelFrom: UnsafeMutableBufferPointer<Int32>
    let labelTo: UnsafeMutableBufferPointer<Int32>
    let tree: UnsafeMutableBufferPointer<Int32>
    let parent: UnsafeMutableBufferPointer<Int32>
    let base: UnsafeMutableBufferPointer<Int32>
    let width: UnsafeMutableBufferPointer<Int64>
    let visited: UnsafeMutableBufferPointer<Int32>
    /// Of a blossom, the petal that holds its base; around the circle from there by ``nextPetal``.
    let firstPetal: UnsafeMutableBufferPointer<Int32>
    let nextPetal: UnsafeMutableBufferPointer<Int32>
    /// The edge from a petal to the next one: who in this one, who in that one.
    let jointFrom: UnsafeMutableBufferPointer<Int32>
    let jointTo: UnsafeMutableBufferPointer<Int32>
    @exclusivity(unchecked) var freeBlossoms: [Int32]

    // Of the search under way.
    @exclusivity(unchecked) var now: Int64 = 0
    @exclusivity(unchecked) var limit = BlossomMatcher.never
    @exclusivity(unchecked) var ending = Ending.none
    var everyone = false
    @exclusivity(unchecked) var events = EventQueue()
    @exclusivity(unchecked) var queue: [Int32] = []
    @exclusivity(unchecked) var touched: [Int32] = []
    @exclusivity(unchecked) var touchedBest: [Int32] = []
    var visit: Int32 = 0
    /// The common price of those without a partner when all trees have grown out.
    var floor: Int64 = 0

    /// An edge of a blossom's circle, from a person in one petal to a person in the next.
    struct Link {
        var from: Int32
        var to: Int32
    }

    init(_ graph: MeetingGraph) {
        self.graph = graph
        people = graph.people
        let nodes = people + people / 2 + 1
        price = arena.column(of: people, filledWith: 0)
        mate = arena.column(of: people, filledWith: Self.nobody)
        top = arena.column((0..<Int32(people)).map { $0 })
        best = arena.column(of: people, filledWith: Self.never)
        bestFrom = arena.column(of: people, filledWith: Self.nobody)
        barred = arena.column(of: people, filledWith: Self.nobody)
        groups = arena.column(graph.groups)
        starts = arena.column(graph.worth.starts)
        others = arena.column(graph.worth.columns)
        worth = arena.column(graph.worth.values.map { 2 * $0 })
        outerSince = arena.column(of: people, filledWith: 0)
        lift = arena.column((0..<Int32(nodes)).map { $0 })
        label = arena.column(of: nodes, filledWith: Label.none)
        since = arena.column(of: nodes, filledWith: 0)
        labelFrom = arena.column(of: nodes, filledWith: Self.nobody)
        labelTo = arena.column(of: nodes, filledWith: Self.nobody)
        tree = arena.column(of: nodes, filledWith: Self.nobody)
        parent = arena.column(of: nodes, filledWith: Self.nobody)
        base = arena.column((0..<Int32(nodes)).map { $0 })
        width = arena.column(of: nodes, filledWith: 0)
        visited = arena.column(of: nodes, filledWith: 0)
        firstPetal = arena.column(of: nodes, filledWith: Self.nobody)
        nextPetal = arena.column(of: nodes, filledWith: Self.nobody)
        jointFrom = arena.column(of: nodes, filledWith: Self.nobody)
        jointTo = arena.column(of: nodes, filledWith: Self.nobody)
        freeBlossoms = (Int32(people)..<Int32(nodes)).reversed()
    }

    /// Pairs people; false when `stop` asked to end before the proof was complete.
    func run(stop: () -> Bool) -> Bool {
        openGreedily()
        for person in 0..<Int32(people) where mate[Int(person)] < 0 && price[Int(person)] > 0 {
            if stop() { return false }
            search(from: [person])
        }
        everyone = true
        pairLeftOvers()
        while true {
            let alone = (0..<Int32(people)).filter { mate[Int($0)] < 0 }
            if alone.count < 2 { break }
            if stop() { return false }
            if !search(from: alone) { break }
        }
        if let alone = mate.firstIndex(of: Self.nobody) { floor = price[alone] }
        return true
    }

    /// Starting prices, and pairs along the edges that are tight at once.
    private func openGreedily() {
        for person in 0..<people {
            var most: Int64 = 0
            for edge in starts[person]..<starts[person + 1] { most = max(most, worth[edge]) }
            price[person] = most / 2
        }
        for person in 0..<people where mate[person] < 0 {
            var most: Int64 = 0
            var chosen: Int32 = -1
            for edge in starts[person]..<starts[person + 1] {
                let other = others[edge]
                let need = worth[edge] - price[Int(other)]
                if need > most || (need == most && chosen < 0 && mate[Int(other)] < 0) {
                    most = need
                    chosen = mate[Int(other)] < 0 ? other : -1
                }
            }
            price[person] = most
            guard chosen >= 0 else { continue }
            mate[person] = chosen
            mate[Int(chosen)] = Int32(person)
        }
    }

    /// Pairs those left over, all at price zero, with each other along unlisted pairs: always from the largest group.
    func pairLeftOvers() {
        var byGroup: [Int32: [Int32]] = [:]
        for person in 0..<people where mate[person] < 0 {
            byGroup[groups[person], default: []].append(Int32(person))
        }
        var sizes = byGroup.map { (size: $0.value.count, group: $0.key) }.sorted {
            ($0.size, $0.group) > ($1.size, $1.group)
        }
        // The k-th of a list by groups beside the k-th of its second half: two of one group only meet there if
        // the group is more than half, and then those are left for the trees.
        let order = sizes.flatMap { byGroup[$0.group] ?? [] }
        sizes.removeAll()
        let half = order.count / 2
        for index in 0..<half {
            for shift in 0..<min(half, 8) {
                let one = order[index]
                let other = order[half + (index + shift) % half]
                guard mate[Int(one)] < 0, mate[Int(other)] < 0, graph.allows(Int(one), Int(other)) else {
                    continue
                }
                mate[Int(one)] = other
                mate[Int(other)] = one
                break
            }
        }
    }

    /// The outermost blossom that holds a person, or the person.
    @inline(__always)
    func topNow(_ person: Int32) -> Int32 {
        var node = top[Int(person)]
        while lift[Int(node)] != node {
            let above = lift[Int(node)]
            lift[Int(node)] = lift[Int(above)]
            node = above
        }
        return node
    }

    /// The price of a person now, in the midst of a search.
    func priceNow(_ person: Int32) -> Int64 {
        let node = Int(topNow(person))
        switch label[node] {
        case Label.outer: return price[Int(person)] - (now - outerSince[Int(person)])
        case Label.inner: return price[Int(person)] + (now - since[node])
        default: return price[Int(person)]
        }
    }

    func isBlossom(_ node: Int32) -> Bool { Int(node) >= people }

    /// Calls `body` with every person in a person or blossom.
    @inline(__always)
    func forEachPerson(in start: Int32, _ body: (Int32) -> Void) {
        var node = start
        while true {
            while isBlossom(node) { node = firstPetal[Int(node)] }
            body(node)
            while true {
                if node == start { return }
                let next = nextPetal[Int(node)]
                let around = parent[Int(node)]
                if next != firstPetal[Int(around)] {
                    node = next
                    break
                }
                node = around
            }
        }
    }
}
