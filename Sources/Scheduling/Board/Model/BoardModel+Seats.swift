extension BoardModel {
    /// Whether two topics share a host.
    func areRivals(_ topic: Int, _ other: Int) -> Bool {
        var index = Int(rivalStart.values[topic])
        let end = Int(rivalStart.values[topic + 1])
        while index < end {
            if rival.values[index] == Int32(other) { return true }
            index += 1
        }
        return false
    }

    /// How many seats of a room a topic could fill: no more than there are wishes for it.
    func usefulSeats(_ topic: Int, room: Int) -> Int {
        let wishes = Int(topicStart.values[topic + 1] - topicStart.values[topic])
        return min(wishes, capacity.values[room] - hostCount(topic))
    }

    /// Fractions into which a unit of weight is divided for prices, so that no sum leaves 64 bits.
    var priceScale: Int {
        var most = problem.moveCost
        for topic in 0..<topics {
            let row = Int(topicStart.values[topic])..<Int(topicStart.values[topic + 1])
            var heaviest = 0
            for index in row {
                heaviest = max(heaviest, interestWeight.values[Int(topicInterest.values[index])])
            }
            most += heaviest * (row.count + 1) + problem.moveCost
        }
        var scale = 1024
        while scale > 1, most > (1 << 57) / scale { scale /= 2 }
        return scale
    }
}
