extension BoardState {
    /// Makes the seats of a slot the best there are for the topics and rooms that are in it.
    ///
    /// Each attendee takes at most one seat of the slot and each topic only runs once, so slots do not touch each other, and
    /// within one it is a transportation problem with few sinks. Starting from the seats there are, cycles of gain among the
    /// topics are cancelled until there is none: then no other seating is better (Klein 1967).
    ///
    /// - Returns: whether it is exact; only a stop, or the limit on cycles, ends it earlier.
    @discardableResult
    func seatExactly(_ slot: Int, stop: () -> Bool = { false }) -> Bool {
        guard setUpNetwork(slot) else { return true }
        let outside = scratch.nodes - 1
        for node in 0..<outside { weighRow(node, slot) }
        weighOutside(slot)
        var rounds = 0
        while true {
            let cycle = scratch.gainfulCycle()
            if cycle.isEmpty { return true }
            apply(cycle, slot)
            rounds += 1
            if rounds & 63 == 0, rounds > 1 << 16 || stop() { return false }
            for node in cycle where node != outside { weighRow(node, slot) }
            if cycle.contains(outside) { weighOutside(slot) }
        }
    }

    /// Names the nodes of a slot; false if it is empty.
    private func setUpNetwork(_ slot: Int) -> Bool {
        if scratch.nodeOf.count < model.topics {
            scratch.nodeOf = Array(repeating: -1, count: model.topics)
        }
        scratch.topics.removeAll(keepingCapacity: true)
        for cell in slot * rooms..<(slot + 1) * rooms where cellTopic[cell] >= 0 {
            scratch.nodeOf[Int(cellTopic[cell])] = Int32(scratch.topics.count)
            scratch.topics.append(cellTopic[cell])
        }
        scratch.reset(nodes: scratch.topics.count + 1)
        return !scratch.topics.isEmpty
    }

    /// What it gains to move the best one of a topic to each other topic, or out.
    private func weighRow(_ node: Int, _ slot: Int) {
        let topic = Int(scratch.topics[node])
        let nodes = scratch.nodes
        let row = node * nodes
        for to in 0..<nodes {
            scratch.gain[row + to] = BoardFlow.noWay
            scratch.who[row + to] = BoardFlow.none
        }
        var index = Int(topicStart[topic])
        let end = Int(topicStart[topic + 1])
        while index < end {
            let interest = topicInterest[index]
            index += 1
            let attendee = Int(interestAttendee[Int(interest)])
            guard seat[attendee * slots + slot] == interest else { continue }
            let weight = interestWeight[Int(interest)]
            offer(row + nodes - 1, -weight, interest)
            var other = Int(attendeeStart[attendee])
            let last = Int(attendeeStart[attendee + 1])
            while other < last {
                let instead = Int(interestTopic[other])
                if topicSlot[instead] == Int32(slot), instead != topic {
                    offer(row + Int(scratch.nodeOf[instead]), interestWeight[other] - weight, Int32(other))
                }
                other += 1
            }
        }
        if load[topic] < space[topic], scratch.gain[row + nodes - 1] < 0 {
            scratch.gain[row + nodes - 1] = 0
            scratch.who[row + nodes - 1] = BoardFlow.none
        }
    }

    /// What it gains to seat the best one of those without a seat in each topic, or to leave a seat empty.
    private func weighOutside(_ slot: Int) {
        let nodes = scratch.nodes
        let row = (nodes - 1) * nodes
        scratch.gain[row + nodes - 1] = BoardFlow.noWay
        for node in 0..<nodes - 1 {
            let topic = Int(scratch.topics[node])
            scratch.gain[row + node] = 0
            scratch.who[row + node] = BoardFlow.none
            var index = Int(topicStart[topic])
            let end = Int(topicStart[topic + 1])
            while index < end {
                let interest = topicInterest[index]
                index += 1
                let weight = interestWeight[Int(interest)]
                if weight > scratch.gain[row + node],
                    seat[Int(interestAttendee[Int(interest)]) * slots + slot] == BoardState.free
                {
                    scratch.gain[row + node] = weight
                    scratch.who[row + node] = interest
                }
            }
        }
    }

    @inline(__always)
    private func offer(_ arc: Int, _ gain: Int, _ interest: Int32) {
        if gain > scratch.gain[arc] {
            scratch.gain[arc] = gain
            scratch.who[arc] = interest
        }
    }

    /// Moves people along each arc of a cycle, as many at once as gain the same by it.
    ///
    /// An arc of nobody leaves seats empty, or takes empty ones.
    private func apply(_ cycle: [Int], _ slot: Int) {
        let nodes = scratch.nodes
        var movers: [[Int32]] = []
        var count = Int.max
        for (index, from) in cycle.enumerated() {
            let to = cycle[index + 1 == cycle.count ? 0 : index + 1]
            if scratch.who[from * nodes + to] >= 0 {
                movers.append(equals(from, to, slot))
                count = min(count, movers[index].count)
            } else {
                movers.append([])
                if from != nodes - 1 {
                    let topic = Int(scratch.topics[from])
                    count = min(count, Int(space[topic] - load[topic]))
                }
            }
        }
        for (index, people) in movers.enumerated() {
            let leaves = cycle[index + 1 == cycle.count ? 0 : index + 1] == nodes - 1
            for interest in people.prefix(count) {
                let place = Int(interestAttendee[Int(interest)]) * slots + slot
                setSeat(place, leaves ? BoardState.free : interest)
            }
        }
    }

    /// The interests by which people of one node would move to another with the best gain there is, the best one first.
    private func equals(_ from: Int, _ to: Int, _ slot: Int) -> [Int32] {
        let nodes = scratch.nodes
        let gain = scratch.gain[from * nodes + to]
        let first = scratch.who[from * nodes + to]
        var found = [first]
        let topic = Int(scratch.topics[to == nodes - 1 ? from : to])
        let origin = from == nodes - 1 ? -1 : scratch.topics[from]
        for index in Int(topicStart[topic])..<Int(topicStart[topic + 1]) {
            let interest = topicInterest[index]
            if interest == first { continue }
            let now = seat[Int(interestAttendee[Int(interest)]) * slots + slot]
            if to == nodes - 1 {
                if now == interest, -interestWeight[Int(interest)] == gain { found.append(interest) }
            } else if now >= 0 {
                let move = interestWeight[Int(interest)] - interestWeight[Int(now)]
                if interestTopic[Int(now)] == origin, move == gain { found.append(interest) }
            } else if now == BoardState.free, origin < 0, interestWeight[Int(interest)] == gain {
                found.append(interest)
            }
        }
        return found
    }

    /// What one more seat in each topic of a slot would be worth, once seats are exact; nothing where there is space.
    func seatPrices(_ slot: Int) -> [(topic: Int, price: Int)] {
        guard setUpNetwork(slot) else { return [] }
        let outside = scratch.nodes - 1
        for node in 0..<outside { weighRow(node, slot) }
        weighOutside(slot)
        var price = [Int](repeating: BoardFlow.noWay, count: scratch.nodes)
        price[outside] = 0
        for _ in 0..<scratch.nodes {
            for from in 0..<scratch.nodes where price[from] > BoardFlow.noWay {
                for to in 0..<outside where scratch.gain[from * scratch.nodes + to] > BoardFlow.noWay {
                    price[to] = max(price[to], price[from] + scratch.gain[from * scratch.nodes + to])
                }
            }
        }
        return (0..<outside).map { (Int(scratch.topics[$0]), max(0, price[$0])) }
    }
}
