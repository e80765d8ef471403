/// An exact answer, by branch and bound, to what a slot is worth at given prices.
///
/// At a node some topics are chosen and some excluded. Its limit: give every attendee an allowance. A set of topics is worth
/// no more than all allowances, plus for each of its topics its constant, what its people would pay above their
/// allowance, less its hosts' allowances. So the sum over the best few topics limits all sets. Allowances below what
/// somebody pays for a chosen topic are raised to that; the others are free, and a few subgradient steps at each node
/// look for those that give the lowest limit. It is the dual of a facility location problem (Erlenkotter 1978).
final class BoardProof {
    private let pricing: BoardPricing
    /// No set of topics is worth more, unless it is the incumbent.
    private var threshold = 0
    private var slack = 0
    private(set) var incumbent: BoardColumn
    /// Sets that are worth more than the first incumbent, as they were come upon.
    private(set) var finds: [BoardColumn] = []
    private let firstWorth: Int
    private var nodesLeft = 0
    private var isStopped = false
    private let stop: () -> Bool

    private var floors: [Flat<Int>] = []
    private var allowances: [Flat<Int>] = []
    /// How many of the best topics count on each attendee, less one.
    private let wanted: Flat<Int32>
    private let meritOf: Flat<Int>
    private var merits: [(merit: Int, topic: Int)] = []
    private var chosen: [Int] = []

    /// Prepares a proof; the incumbent is a set that is known to be good.
    init(_ pricing: BoardPricing, incumbent: BoardColumn, stop: @escaping () -> Bool) {
        self.pricing = pricing
        self.incumbent = incumbent
        firstWorth = incumbent.worth
        self.stop = stop
        wanted = Flat(repeating: 0, count: pricing.attendees)
        meritOf = Flat(repeating: 0, count: pricing.topics)
        for _ in 0...pricing.free + 1 {
            floors.append(Flat(repeating: 0, count: pricing.attendees))
            allowances.append(Flat(repeating: 0, count: pricing.attendees))
        }
    }

    /// Whether the search was cut short, so that the limit is looser than it could be.
    var wasCutShort: Bool { isStopped }

    /// A limit on what any set of topics is worth.
    ///
    /// It asks first for a limit that is easily proven, then for three fifths of what is left above the best set, or all
    /// where that looks possible, until the nodes are used up: so a little work proves a little, and more work more.
    ///
    /// - Parameters:
    ///   - slack: how loose the limit may stay.
    ///   - nodes: how many nodes all searches together may have.
    func limit(slack finest: Int, nodes: Int) -> Int {
        nodesLeft = 1
        var lowest = search(slack: 0)
        nodesLeft = nodes
        var isEasy = false
        while lowest > incumbent.worth + finest || isStopped, nodesLeft > 0, !stop() {
            let slack = isEasy ? finest : max(finest, (lowest - incumbent.worth) / 5 * 3)
            let before = nodesLeft
            lowest = min(lowest, search(slack: slack))
            if isStopped || slack == finest { break }
            isEasy = (before - nodesLeft) * 12 < nodesLeft
        }
        return lowest
    }

    private func search(slack: Int) -> Int {
        self.slack = slack
        threshold = incumbent.worth + slack
        isStopped = false
        let floor = floors[0].values
        for attendee in 0..<pricing.attendees { floor[attendee] = 0 }
        chosen.removeAll()
        var base = 0
        for topic in pricing.kind.forced { base += choose(topic, floor) }
        let candidates = pricing.choosable.filter { pricing.constant[$0] > BoardPricing.never }
        return explore(0, base, candidates)
    }

    /// Raises the floors by what people pay for a topic; hosts are out of reach from then on.
    private func choose(_ topic: Int, _ floor: UnsafeMutableBufferPointer<Int>) -> Int {
        for index in Int(pricing.rowStart[topic])..<Int(pricing.rowEnd[topic]) {
            let attendee = Int(pricing.payer[index])
            if pricing.payment[index] > floor[attendee] { floor[attendee] = pricing.payment[index] }
        }
        for host in pricing.model.hosts(topic) { floor[Int(host)] = BoardPricing.busy }
        return pricing.constant[topic]
    }

    /// A limit on all sets with the topics chosen so far and any of the candidates.
    private func explore(_ depth: Int, _ base: Int, _ given: [Int]) -> Int {
        let floor = floors[depth].values
        var candidates = given
        let worth = base + sumOfFloors(floor)
        if worth > firstWorth, finds.count < 64 {
            finds.append(BoardColumn(topics: pricing.kind.forced + chosen, worth: worth))
        }
        if worth > incumbent.worth {
            incumbent = BoardColumn(topics: pricing.kind.forced + chosen, worth: worth)
            threshold = max(threshold, worth + slack)
        }
        let room = pricing.free - depth
        var reached = worth
        while room > 0, !candidates.isEmpty {
            nodesLeft -= 1
            if nodesLeft <= 0 || (nodesLeft & 63 == 0 && stop()) { isStopped = true }
            let limit = relax(depth, base, &candidates, room)
            if limit <= threshold { return max(reached, threshold) }
            if isStopped { return max(reached, limit) }
            guard let pick = merits.first?.topic ?? bestCandidate(candidates) else { break }
            let next = floors[depth + 1].values
            _ = next.update(fromContentsOf: floor)
            _ = allowances[depth + 1].values.update(fromContentsOf: allowances[depth].values)
            let more = choose(pick, next)
            let rest = candidates.filter { $0 != pick && !pricing.model.areRivals(pick, $0) }
            chosen.append(pick)
            reached = max(reached, explore(depth + 1, base + more, rest))
            chosen.removeLast()
            candidates.removeAll { $0 == pick }
        }
        return max(reached, threshold)
    }

    /// The candidate that adds most above the allowances, even if that is nothing.
    private func bestCandidate(_ candidates: [Int]) -> Int? {
        candidates.max { (meritOf.values[$0], -$0) < (meritOf.values[$1], -$1) }
    }

    private func sumOfFloors(_ floor: UnsafeMutableBufferPointer<Int>) -> Int {
        var sum = 0
        for attendee in 0..<pricing.attendees where floor[attendee] < BoardPricing.busy {
            sum += floor[attendee]
        }
        return sum
    }

    /// The lowest limit that a few rounds find; leaves the best topics in ``merits`` and drops hopeless candidates.
    private func relax(_ depth: Int, _ base: Int, _ candidates: inout [Int], _ room: Int) -> Int {
        let floor = floors[depth].values
        let allowance = allowances[depth].values
        var allowed = raise(allowance, to: floor)
        var lowest = Int.max
        let rounds = depth == 0 ? 150 : 6
        var stride = 2.5
        for round in 0..<rounds {
            var limit = base + allowed
            weigh(candidates, allowance, room)
            let taken = min(room, merits.count)
            for index in 0..<taken { limit += merits[index].merit }
            if limit < lowest { lowest = limit } else { stride *= 0.7 }
            if lowest <= threshold || (round & 7 == 7 && stop()) { return lowest }
            if limit == lowest, merits.count == room { drop(&candidates, limit, taken) }
            if round + 1 < rounds { allowed += adjust(allowance, floor, taken, limit, stride) }
        }
        return lowest
    }

    /// Makes no allowance lower than its floor; those who are out of reach have theirs there.
    ///
    /// - Returns: the sum of the allowances of all others.
    private func raise(
        _ allowance: UnsafeMutableBufferPointer<Int>,
        to floor: UnsafeMutableBufferPointer<Int>
    ) -> Int {
        var sum = 0
        for attendee in 0..<pricing.attendees {
            let least = floor[attendee]
            let raised = least >= BoardPricing.busy ? least : max(least, allowance[attendee])
            allowance[attendee] = raised
            if least < BoardPricing.busy { sum += raised }
        }
        return sum
    }

    /// Candidates that can't be part of a set worth more than the threshold.
    private func drop(_ candidates: inout [Int], _ limit: Int, _ taken: Int) {
        let least = merits[taken - 1].merit
        let spare = limit - threshold
        candidates.removeAll { topic in
            let merit = meritOf.values[topic]
            return merit < least && least - merit >= spare
        }
    }

    /// What each candidate adds above the allowances; the best few that add something are kept, the best first.
    private func weigh(_ candidates: [Int], _ allowance: UnsafeMutableBufferPointer<Int>, _ most: Int) {
        merits.removeAll(keepingCapacity: true)
        let (payer, payment, meritOf) = (pricing.payer, pricing.payment, meritOf.values)
        for topic in candidates {
            var merit = pricing.constant[topic]
            var index = Int(pricing.rowStart[topic])
            let end = Int(pricing.rowEnd[topic])
            while index < end {
                merit &+= max(payment[index] &- allowance[Int(payer[index])], 0)
                index &+= 1
            }
            for host in pricing.model.hosts(topic) where allowance[Int(host)] < BoardPricing.busy {
                merit -= allowance[Int(host)]
            }
            meritOf[topic] = merit
            if merit > 0 { rank(topic, merit, most) }
        }
    }

    /// Puts a topic among the best few, if it belongs there; of equal ones the first stays ahead.
    private func rank(_ topic: Int, _ merit: Int, _ most: Int) {
        if merits.count == most {
            guard let last = merits.last, last.merit < merit else { return }
            merits.removeLast()
        }
        var place = merits.count
        while place > 0, merits[place - 1].merit < merit { place -= 1 }
        merits.insert((merit, topic), at: place)
    }

    /// Raises the allowance of those whom several of the best topics count on, lowers that of those whom none does.
    ///
    /// Nobody counts on those who are out of reach: theirs stays at its floor.
    ///
    /// - Returns: by how much that raises the sum of allowances.
    private func adjust(
        _ allowance: UnsafeMutableBufferPointer<Int>,
        _ floor: UnsafeMutableBufferPointer<Int>,
        _ taken: Int,
        _ limit: Int,
        _ stride: Double
    ) -> Int {
        let (wanted, payer, payment) = (wanted.values, pricing.payer, pricing.payment)
        wanted.update(repeating: -1)
        for entry in merits.prefix(taken) {
            var index = Int(pricing.rowStart[entry.topic])
            let end = Int(pricing.rowEnd[entry.topic])
            while index < end {
                let attendee = Int(payer[index])
                if payment[index] > allowance[attendee] { wanted[attendee] &+= 1 }
                index &+= 1
            }
            for host in pricing.model.hosts(entry.topic) { wanted[Int(host)] &+= 1 }
        }
        var length = 0
        for attendee in 0..<pricing.attendees {
            let over = Int(wanted[attendee])
            // Both sides are worked out, because no branch could be foreseen.
            let raised = over > 0 ? over &* over : 0
            let lowered = allowance[attendee] > floor[attendee] ? over &* over : raised
            length &+= lowered
        }
        guard length > 0 else { return 0 }
        let step = Int(min(stride * Double(max(limit - threshold, 1)) / Double(length), 1e15))
        var more = 0
        for attendee in 0..<pricing.attendees {
            let before = allowance[attendee]
            let after = max(floor[attendee], before &+ Int(wanted[attendee]) &* step)
            allowance[attendee] = after
            more &+= after &- before
        }
        return more
    }
}
