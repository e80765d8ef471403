/// The things that will happen to a growing tree, by the time at which they will: a binary heap.
struct EventQueue {
    /// What will happen.
    enum Kind: UInt8 {
        /// The tree reaches a person along an edge that becomes tight.
        case reach
        /// An edge between two outer people of the tree becomes tight.
        case close
        /// The price of the inner blossom `to` is used up.
        case open
    }

    /// Something that will happen, when, and to whom.
    struct Event {
        var kind: Kind
        var time: Int64
        var from: Int32
        var to: Int32

        /// By time; ties by the people, so that the order is the same on every machine.
        static func < (left: Event, right: Event) -> Bool {
            if left.time != right.time { return left.time < right.time }
            if left.from != right.from { return left.from < right.from }
            return left.to < right.to
        }
    }

    private var heap: [Event] = []

    var first: Event? { heap.first }

    mutating func clear() { heap.removeAll(keepingCapacity: true) }

    mutating func insert(_ event: Event) {
        heap.append(event)
        heap.withUnsafeMutableBufferPointer { heap in
            var child = heap.count - 1
            while child > 0 {
                let parent = (child - 1) / 2
                guard event < heap[parent] else { break }
                heap[child] = heap[parent]
                child = parent
            }
            heap[child] = event
        }
    }

    mutating func removeFirst() -> Event? {
        guard let last = heap.popLast() else { return nil }
        guard let first = heap.first else { return last }
        heap.withUnsafeMutableBufferPointer { heap in
            var parent = 0
            while true {
                var child = 2 * parent + 1
                guard child < heap.count else { break }
                if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
                guard heap[child] < last else { break }
                heap[parent] = heap[child]
                parent = child
            }
            heap[parent] = last
        }
        return first
    }
}
