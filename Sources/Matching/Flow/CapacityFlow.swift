/// Assigns places on two sides so that the sum of the weights is greatest, and proves it.
///
/// Each left and each right position can be used a number of times, each listed edge once: a transport problem. The
/// primal–dual method of successive shortest paths in whole numbers: every position has a price of at least zero; an edge
/// that costs less than its weight is used, one that costs more is not; a position that could be used again costs nothing.
final class CapacityFlow {
    /// An edge that may be used once.
    struct Edge: Sendable {
        var left: Int
        var right: Int
        var weight: Int64
    }

    let arena = Arena()
    let lefts: Int
    let starts: UnsafeMutableBufferPointer<Int>
    let owner: UnsafeMutableBufferPointer<Int32>
    let target: UnsafeMutableBufferPointer<Int32>
    let weight: UnsafeMutableBufferPointer<Int64>
    /// Whether each edge is used, in the order of ``edgeOrder``.
    let used: UnsafeMutableBufferPointer<Bool>
    let leftPrice: UnsafeMutableBufferPointer<Int64>
    let rightPrice: UnsafeMutableBufferPointer<Int64>
    private let leftOpen: UnsafeMutableBufferPointer<Int>
    private let rightOpen: UnsafeMutableBufferPointer<Int>
    private let distance: UnsafeMutableBufferPointer<Int64>
    private let via: UnsafeMutableBufferPointer<Int32>
    private var held: [[Int32]]
    private let leftPlaces: [Int]
    private let rightPlaces: [Int]
    private var heap = EventQueue()
    private var touched: [Int32] = []

    init(leftPlaces: [Int], rightPlaces: [Int], edges: [Edge]) {
        self.leftPlaces = leftPlaces
        self.rightPlaces = rightPlaces
        lefts = leftPlaces.count
        var counts = [Int](repeating: 0, count: lefts + 1)
        for edge in edges { counts[edge.left + 1] += 1 }
        for left in 0..<lefts { counts[left + 1] += counts[left] }
        starts = arena.column(counts)
        owner = arena.column(of: edges.count, filledWith: 0)
        target = arena.column(of: edges.count, filledWith: 0)
        weight = arena.column(of: edges.count, filledWith: 0)
        used = arena.column(of: edges.count, filledWith: false)
        leftPrice = arena.column(of: lefts, filledWith: 0)
        rightPrice = arena.column(of: rightPlaces.count, filledWith: 0)
        leftOpen = arena.column(leftPlaces)
        rightOpen = arena.column(rightPlaces)
        distance = arena.column(of: lefts + rightPlaces.count, filledWith: .max)
        via = arena.column(of: lefts + rightPlaces.count, filledWith: -1)
        held = Array(repeating: [], count: rightPlaces.count)
        for edge in edges {
            let place = counts[edge.left]
            counts[edge.left] += 1
            owner[place] = Int32(edge.left)
            target[place] = Int32(edge.right)
            weight[place] = edge.weight
            // A right position without any place is never used: its price must outbid every edge.
            if rightPlaces[edge.right] == 0 {
                rightPrice[edge.right] = max(rightPrice[edge.right], edge.weight)
            } else if leftPlaces[edge.left] > 0 {
                leftPrice[edge.left] = max(leftPrice[edge.left], edge.weight)
            }
        }
        for left in 0..<lefts where leftPlaces[left] == 0 {
            for edge in starts[left]..<starts[left + 1] {
                leftPrice[left] = max(leftPrice[left], weight[edge])
            }
        }
    }

    /// Assigns as long as it pays; false when `stop` asked to end before the proof was complete.
    func run(stop: () -> Bool) -> Bool {
        for left in 0..<lefts {
            if stop() { return false }
            while leftOpen[left] > 0, leftPrice[left] > 0 { search(from: left) }
        }
        return true
    }

    /// The limit that the prices prove: nobody can do better, whatever the prices are, so long as none is negative.
    var bound: Int128 {
        var sum: Int128 = 0
        for left in 0..<lefts { sum += Int128(leftPlaces[left]) * Int128(leftPrice[left]) }
        for right in rightPlaces.indices { sum += Int128(rightPlaces[right]) * Int128(rightPrice[right]) }
        for edge in 0..<weight.count {
            let gain = weight[edge] - leftPrice[Int(owner[edge])] - rightPrice[Int(target[edge])]
            if gain > 0 { sum += Int128(gain) }
        }
        return sum
    }

    private func search(from root: Int) {
        var limit = leftPrice[root]
        var lastEdge: Int32 = -1
        var dropped = Int32(root)
        heap.clear()
        reach(Int32(root), at: 0, via: -1)
        while let event = heap.first, event.time < limit {
            _ = heap.removeFirst()
            let node = Int(event.to)
            guard distance[node] == event.time else { continue }
            if node >= lefts {
                let right = node - lefts
                for edge in held[right] {
                    let left = Int(owner[Int(edge)])
                    let time = event.time + weight[Int(edge)] - leftPrice[left] - rightPrice[right]
                    if time < limit, time < distance[left] { reach(Int32(left), at: time, via: edge) }
                }
                continue
            }
            if node != root, event.time + leftPrice[node] < limit {
                limit = event.time + leftPrice[node]
                lastEdge = -1
                dropped = Int32(node)
            }
            let own = event.time + leftPrice[node]
            for edge in starts[node]..<starts[node + 1] where !used[edge] {
                let right = Int(target[edge])
                let time = own + rightPrice[right] - weight[edge]
                guard time < limit, time < distance[lefts + right] else { continue }
                if rightOpen[right] > 0 {
                    limit = time
                    lastEdge = Int32(edge)
                } else {
                    reach(Int32(lefts + right), at: time, via: Int32(edge))
                }
            }
        }
        for node in touched {
            let node = Int(node)
            if distance[node] < limit {
                let change = limit - distance[node]
                if node < lefts { leftPrice[node] -= change } else { rightPrice[node - lefts] += change }
            }
            distance[node] = .max
        }
        touched.removeAll(keepingCapacity: true)
        turn(root: root, lastEdge: lastEdge, dropped: Int(dropped))
    }

    private func reach(_ node: Int32, at time: Int64, via edge: Int32) {
        if distance[Int(node)] == .max { touched.append(node) }
        distance[Int(node)] = time
        via[Int(node)] = edge
        heap.insert(.init(kind: .reach, time: time, from: 0, to: node))
    }

    /// Uses the path that was found: to an open place on the right, or instead of a use that somebody gives up.
    private func turn(root: Int, lastEdge: Int32, dropped: Int) {
        var left: Int
        if lastEdge >= 0 {
            let right = Int(target[Int(lastEdge)])
            rightOpen[right] -= 1
            held[right].append(lastEdge)
            used[Int(lastEdge)] = true
            left = Int(owner[Int(lastEdge)])
        } else {
            guard dropped != root else { return }
            left = dropped
            leftOpen[left] += 1
        }
        while left != root {
            let given = via[left]
            let right = Int(target[Int(given)])
            let taken = via[lefts + right]
            used[Int(given)] = false
            used[Int(taken)] = true
            if let place = held[right].firstIndex(of: given) { held[right][place] = taken }
            left = Int(owner[Int(taken)])
        }
        leftOpen[root] -= 1
    }
}
