/// The Lagrangian bound of a board: prices that make the slots independent of each other.
///
/// Three kinds of rules are lifted and priced instead: a topic runs in one slot only, a topic's seats are no more than its
/// room's, a room holds one topic. Then each slot may choose its own best set of topics, and
/// the sum of what the slots are worth, plus the prices of what there is, limits every plan (Geoffrion 1974), whatever the
/// prices. Prices are lowered where nobody wants to pay and raised where too many do (Polyak's subgradient steps).
struct BoardDual {
    let model: BoardModel
    let scale: Int
    let kinds: [BoardSlotClass]
    private(set) var prices: BoardPrices
    /// The best set of each class, as far as known, at the prices.
    private(set) var columns: [BoardColumn]
    private let pricings: [BoardPricing]

    private var best: Int
    private var bestPrices: BoardPrices
    private var bestColumns: [BoardColumn]
    private var pools: [[[Int]]]
    private var pooled: [Set<[Int]>]
    private var step = 1.0
    private var sinceBest = 0

    /// Starts from a plan: its sets of topics, and what its seats are worth.
    init(_ model: BoardModel, from state: BoardState) {
        self.model = model
        let scale = model.priceScale
        self.scale = scale
        kinds = BoardSlotClass.classes(of: model)
        pricings = kinds.map { BoardPricing(model, $0, scale: scale) }
        prices = BoardPrices(
            topic: Array(repeating: 0, count: model.topics),
            seat: Array(repeating: 0, count: model.topics),
            room: kinds.map { _ in Array(repeating: 0, count: model.rooms) }
        )
        for slot in 0..<model.slots {
            for entry in state.seatPrices(slot) { prices.seat[entry.topic] = entry.price * scale }
        }
        columns = kinds.map { kind in
            let cells = kind.slot * model.rooms..<(kind.slot + 1) * model.rooms
            return BoardColumn(
                topics: cells.compactMap { cell in
                    state.cellTopic[cell] >= 0 ? Int(state.cellTopic[cell]) : nil
                },
                worth: 0
            )
        }
        pools = kinds.map { _ in [] }
        pooled = kinds.map { _ in [] }
        best = .max
        bestPrices = prices
        bestColumns = columns
    }

    /// The sum of all prices of what there is, before any slot chooses.
    var constant: Int { constant(at: prices) }

    private func constant(at prices: BoardPrices) -> Int {
        var sum = -model.problem.previous.count * model.problem.moveCost * scale
        for topic in 0..<model.topics { sum += prices.topic[topic] }
        for (index, kind) in kinds.enumerated() {
            for room in kind.rooms { sum += kind.count * prices.room[index][room] }
        }
        return sum
    }

    /// Begins a new round of improvement, in which the best prices so far are no longer trusted.
    mutating func restart() {
        best = .max
        step = 0.5
        sinceBest = 0
    }

    /// Improves the prices for some rounds, with sets of topics from local search.
    ///
    /// - Parameters:
    ///   - value: the objective of the best plan known.
    ///   - stop: asked often; once true, the best prices so far are kept.
    ///   - spread: runs numbered pieces of work, on any threads, and returns when all are done.
    mutating func improve(
        rounds: Int,
        value: Int,
        stop: @escaping @Sendable () -> Bool,
        spread: BoardLimit.Spread
    ) {
        for _ in 0..<rounds {
            if stop() { break }
            let (prices, columns, pools, pricings) = (prices, columns, pools, pricings)
            spread(pricings.count) { index in
                let pricing = pricings[index]
                pricing.set(prices, index)
                pricing.find(from: [columns[index].topics] + pools[index], stop: stop)
            }
            var count = [Int](repeating: 0, count: model.topics)
            var seats = [Int](repeating: 0, count: model.topics)
            var wanted = kinds.map { _ in [Int](repeating: 0, count: model.rooms) }
            var total = constant
            for (index, pricing) in pricings.enumerated() {
                self.columns[index] = pricing.found
                pool(pricing.found.topics, index)
                _ = pricing.audience.build(pricing.found.topics, pricing)
                let times = kinds[index].count
                total += times * pricing.found.worth
                pricing.audience.countChoices(&seats, times: times, attendees: model.attendees)
                for topic in pricing.found.topics {
                    count[topic] += times
                    if pricing.isForced[topic] { continue }
                    let room = Int(pricing.room[topic])
                    seats[topic] -= times * model.usefulSeats(topic, room: room)
                    wanted[index][room] += 1
                }
                for topic in kinds[index].forced {
                    let room = model.locks.first { $0.topic == topic }?.room ?? 0
                    seats[topic] -= model.usefulSeats(topic, room: room)
                }
            }
            if stop() { break }
            note(total)
            move(total - value * scale, count, seats, wanted)
        }
        self.prices = bestPrices
        self.columns = bestColumns
    }

    /// Keeps a set for later rounds.
    private mutating func pool(_ topics: [Int], _ index: Int) {
        let sorted = topics.sorted()
        guard pooled[index].insert(sorted).inserted else { return }
        pools[index].append(sorted)
        if pools[index].count > 400 {
            for old in pools[index].prefix(100) { pooled[index].remove(old) }
            pools[index].removeFirst(100)
        }
    }

    /// Keeps what a proof came upon, the best for last, for its class and wherever else it may run.
    mutating func pool(_ columns: [BoardColumn], _ index: Int) {
        for column in columns.sorted(by: { ($0.worth, $0.topics.count) < ($1.worth, $1.topics.count) }) {
            let own = column.topics.filter { !pricings[index].isForced[$0] }
            for (other, pricing) in pricings.enumerated() {
                let fitting = own.filter { pricing.mayRun[$0] }
                guard other == index || fitting.count == own.count else { continue }
                pool(kinds[other].forced + fitting.prefix(pricing.free), other)
            }
        }
    }

    private mutating func note(_ total: Int) {
        if total < best - scale / 64 {
            best = total
            bestPrices = prices
            bestColumns = columns
            sinceBest = 0
            return
        }
        sinceBest += 1
        if sinceBest >= 20 {
            sinceBest = 0
            step *= 0.7
            prices = bestPrices
        }
    }

    /// One step against the excess of what the slots want over what there is.
    private mutating func move(_ gap: Int, _ count: [Int], _ seats: [Int], _ wanted: [[Int]]) {
        var length = 0.0
        let weights = (0..<model.topics).map { topic -> Double in
            let wishes = Double(model.topicStart.values[topic + 1] - model.topicStart.values[topic])
            return 4 / max(1, wishes * wishes)
        }
        for topic in 0..<model.topics {
            let over = Double(count[topic] - 1)
            if prices.topic[topic] > 0 || over > 0 { length += over * over }
            if prices.seat[topic] > 0 || seats[topic] > 0 {
                length += weights[topic] * Double(seats[topic]) * Double(seats[topic])
            }
        }
        for (index, kind) in kinds.enumerated() {
            for room in kind.rooms where prices.room[index][room] > 0 || wanted[index][room] > 1 {
                let over = Double(wanted[index][room] - 1) * Double(kind.count)
                length += over * over / Double(kind.count)
            }
        }
        guard length > 0 else { return }
        let size = step * max(Double(gap), Double(scale) * 0.5) / length
        func moved(_ price: Int, _ by: Double) -> Int {
            max(0, price + Int(min(max(by * size, -1e15), 1e15)))
        }
        for topic in 0..<model.topics {
            prices.topic[topic] = moved(prices.topic[topic], Double(count[topic] - 1))
            prices.seat[topic] = moved(prices.seat[topic], weights[topic] * Double(seats[topic]))
        }
        for (index, kind) in kinds.enumerated() {
            for room in kind.rooms {
                prices.room[index][room] = moved(prices.room[index][room], Double(wanted[index][room] - 1))
            }
        }
    }

    /// The sum as local search sees it, at the best prices: an estimate, not a limit.
    ///
    /// Nil while no round was finished.
    var estimate: Int? { best == .max ? nil : best }
}
