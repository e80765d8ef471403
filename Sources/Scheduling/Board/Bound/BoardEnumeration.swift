/// The best objective of a small board, by looking at everything that each slot could hold.
///
/// A slot's content is a set of topics in rooms, with exact seats. Which sets go together is a dynamic programme over
/// the topics that are used up (Held and Karp 1962), so it is exact, and affordable for a dozen topics.
struct BoardEnumeration {
    /// The most topics without a lock, contents of a slot, and steps of the programme that are tried.
    static let mostTopics = 16
    static let mostContents = 40_000
    static let mostSteps = 60_000_000

    private let model: BoardModel
    private let state: BoardState
    private let movable: [Int]
    private var worth: [Int]

    /// Nil where the board is too large for it.
    init?(_ model: BoardModel) {
        movable = (0..<model.topics).filter { !model.isLocked.values[$0] }
        guard movable.count <= BoardEnumeration.mostTopics, model.slots <= 64 else { return nil }
        var (sets, contents, reach) = (1, 1, 1)
        for depth in 0..<min(model.rooms, movable.count) {
            sets = sets * (movable.count - depth) / (depth + 1)
            contents = min(contents * (movable.count - depth) * (model.rooms - depth), 1 << 40)
            reach += sets
        }
        guard contents <= BoardEnumeration.mostContents,
            (reach << movable.count) * model.slots <= BoardEnumeration.mostSteps
        else { return nil }
        self.model = model
        state = BoardState(model)
        worth = Array(repeating: .min, count: 1 << movable.count)
    }

    /// The best objective there is; nil if it was stopped.
    mutating func best(stop: () -> Bool) -> Int? {
        state.seatAllExactly()
        let start = state.objective
        var sums = [Int](repeating: .min, count: 1 << movable.count)
        sums[0] = 0
        for kind in BoardSlotClass.classes(of: model) {
            for set in worth.indices { worth[set] = .min }
            guard look(kind, 0, 0, start, stop) else { return nil }
            // Locked topics of this slot get their people back before another slot is weighed.
            state.seatExactly(kind.slot)
            let useful = worth.indices.filter { worth[$0] > 0 }
            for _ in 0..<kind.count {
                if stop() { return nil }
                var next = sums
                for used in sums.indices where sums[used] > .min {
                    for set in useful where set & used == 0 {
                        next[set | used] = max(next[set | used], sums[used] + worth[set])
                    }
                }
                sums = next
            }
        }
        return sums.max().map { $0 + start }
    }

    /// Fills the free rooms of a slot from one on in every way, and notes what each set of topics is worth at best.
    private mutating func look(
        _ kind: BoardSlotClass,
        _ room: Int,
        _ set: Int,
        _ start: Int,
        _ stop: () -> Bool
    ) -> Bool {
        guard room < kind.rooms.count else {
            state.forget()
            state.seatExactly(kind.slot)
            worth[set] = max(worth[set], state.objective - start)
            return !stop()
        }
        if !look(kind, room + 1, set, start, stop) { return false }
        for (index, topic) in movable.enumerated() where set & 1 << index == 0 {
            guard state.mayPlace(topic, kind.slot, kind.rooms[room]) else { continue }
            state.homeless.removeAll(keepingCapacity: true)
            state.attach(topic, kind.slot, kind.rooms[room])
            state.fill(topic)
            state.refill()
            let goesOn = look(kind, room + 1, set | 1 << index, start, stop)
            state.detach(topic)
            if !goesOn { return false }
        }
        return true
    }
}
