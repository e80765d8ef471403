extension BoardEngine {
    /// An upper limit on the objective of any plan, found at once and loose.
    ///
    /// It is the smaller of two sums: over attendees, their best wishes for as many slots as they are there; and over as
    /// many topics as there are cells, the best wishes that the largest fitting room can seat. What can't be placed counts
    /// nothing, and moves that nobody can avoid are paid for.
    public func bound() -> Int {
        let places = model.slots > 0 && model.rooms > 0
        let isPlaceable = (0..<model.topics).map { places && mostSeats($0) != nil }
        return min(sumOverAttendees(isPlaceable), sumOverTopics(isPlaceable))
            - model.forcedMoves * problem.moveCost
    }

    private func sumOverAttendees(_ isPlaceable: [Bool]) -> Int {
        var away = [Int](repeating: 0, count: model.attendees)
        for absence in model.absences { away[Int(absence.attendee)] += 1 }
        var sum = 0
        for attendee in 0..<model.attendees {
            var left = problem.slots - away[attendee]
            let row =
                Int(model.attendeeStart.values[attendee])..<Int(model.attendeeStart.values[attendee + 1])
            for interest in row where left > 0 && isPlaceable[Int(model.interestTopic.values[interest])] {
                sum += model.interestWeight.values[interest]
                left -= 1
            }
        }
        return sum
    }

    private func sumOverTopics(_ isPlaceable: [Bool]) -> Int {
        var sums: [Int] = []
        for topic in 0..<model.topics where isPlaceable[topic] {
            let row = Int(model.topicStart.values[topic])..<Int(model.topicStart.values[topic + 1])
            let weights = row.map { model.interestWeight.values[Int(model.topicInterest.values[$0])] }
            sums.append(weights.sorted(by: >).prefix(mostSeats(topic) ?? 0).reduce(0, +))
        }
        let (cells, overflow) = problem.slots.multipliedReportingOverflow(by: model.rooms)
        return sums.sorted(by: >).prefix(overflow ? .max : cells).reduce(0, +)
    }

    /// How many attendees the largest room seats that a topic fits; nil if it fits none.
    private func mostSeats(_ topic: Int) -> Int? {
        (0..<model.rooms).filter { model.fits(topic, room: $0) }
            .map { model.capacity.values[$0] - model.hostCount(topic) }.max()
    }
}
