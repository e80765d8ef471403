/// What each attendee would pay at most for one of a set of topics, and for the second best of them.
final class BoardAudience {
    private let first: Flat<Int>
    private let second: Flat<Int>
    private let choice: Flat<Int32>
    private let hosted: Flat<Int32>
    private let current: Flat<Int>

    init(attendees: Int) {
        first = Flat(repeating: 0, count: attendees)
        second = Flat(repeating: 0, count: attendees)
        choice = Flat(repeating: -1, count: attendees)
        hosted = Flat(repeating: 0, count: attendees)
        current = Flat(repeating: 0, count: attendees)
    }

    /// Looks at a set of topics, and says what it is worth.
    func build(_ chosen: [Int], _ pricing: BoardPricing) -> Int {
        let attendees = pricing.attendees
        let (first, second, choice) = (first.values, second.values, choice.values)
        for attendee in 0..<attendees {
            first[attendee] = 0
            second[attendee] = 0
            choice[attendee] = -1
            hosted.values[attendee] = 0
        }
        var worth = 0
        for topic in chosen {
            worth += pricing.constant[topic]
            for index in Int(pricing.rowStart[topic])..<Int(pricing.rowEnd[topic]) {
                let attendee = Int(pricing.payer[index])
                let pays = pricing.payment[index]
                if pays > first[attendee] {
                    second[attendee] = first[attendee]
                    first[attendee] = pays
                    choice[attendee] = Int32(topic)
                } else if pays > second[attendee] {
                    second[attendee] = pays
                }
            }
            for host in pricing.model.hosts(topic) { hosted.values[Int(host)] += 1 }
        }
        for attendee in 0..<attendees where hosted.values[attendee] == 0 { worth += first[attendee] }
        return worth
    }

    /// How many attendees would choose each topic of the set.
    func countChoices(_ count: inout [Int], times: Int, attendees: Int) {
        for attendee in 0..<attendees where hosted.values[attendee] == 0 && choice.values[attendee] >= 0 {
            count[Int(choice.values[attendee])] += times
        }
    }

    /// What the set is worth without one of its topics; what attendees would still pay is kept for ``gain(_:_:)``.
    func without(_ out: Int?, _ chosen: [Int], _ pricing: BoardPricing) -> Int {
        let leaving = Int32(out ?? -2)
        var worth = 0
        let current = current.values
        for attendee in 0..<pricing.attendees {
            let pays = choice.values[attendee] == leaving ? second.values[attendee] : first.values[attendee]
            current[attendee] = pays
            if hosted.values[attendee] == 0 { worth += pays } else { current[attendee] = BoardPricing.busy }
        }
        for topic in chosen where topic != out { worth += pricing.constant[topic] }
        if let out {
            for host in pricing.model.hosts(out) where hosted.values[Int(host)] == 1 {
                current[Int(host)] = first.values[Int(host)]
                worth += first.values[Int(host)]
            }
        }
        return worth
    }

    /// What a topic would add to the set that was looked at last.
    func gain(_ topic: Int, _ pricing: BoardPricing) -> Int {
        var sum = pricing.constant[topic]
        let current = current.values
        var index = Int(pricing.rowStart[topic])
        let end = Int(pricing.rowEnd[topic])
        while index < end {
            let more = pricing.payment[index] - current[Int(pricing.payer[index])]
            if more > 0 { sum += more }
            index += 1
        }
        for host in pricing.model.hosts(topic) where current[Int(host)] < BoardPricing.busy {
            sum -= current[Int(host)]
        }
        return sum
    }
}

extension BoardPricing {
    /// What somebody who hosts would have to be offered.
    static let busy = Int.max / 4
}
