/// The interests of a problem, by attendee and by topic; a host's own topic is left out.
struct BoardWishes {
    let attendeeStart: Flat<Int32>
    let topic: Flat<Int32>
    let weight: Flat<Int>
    let attendee: Flat<Int32>
    let topicStart: Flat<Int32>
    let topicInterest: Flat<Int32>

    init(_ problem: BoardProblem, attendeeIds: [Int]) {
        let places = SortedIds(attendeeIds)
        let hosts = problem.topics.map { Set($0.hosts) }
        var wishes: [(attendee: Int32, topic: Int32, weight: Int)] = []
        wishes.reserveCapacity(problem.interests.count)
        for interest in problem.interests where !hosts[interest.topic].contains(interest.attendee) {
            wishes.append(
                (Int32(places.position(of: interest.attendee)), Int32(interest.topic), interest.weight)
            )
        }
        wishes.sort { ($0.attendee, -$0.weight, $0.topic) < ($1.attendee, -$1.weight, $1.topic) }

        attendeeStart = Flat(repeating: 0, count: attendeeIds.count + 1)
        topicStart = Flat(repeating: 0, count: problem.topics.count + 1)
        topic = Flat(repeating: 0, count: wishes.count)
        weight = Flat(repeating: 0, count: wishes.count)
        attendee = Flat(repeating: 0, count: wishes.count)
        topicInterest = Flat(repeating: 0, count: wishes.count)
        for (index, wish) in wishes.enumerated() {
            attendeeStart.values[Int(wish.attendee) + 1] += 1
            topicStart.values[Int(wish.topic) + 1] += 1
            topic.values[index] = wish.topic
            weight.values[index] = wish.weight
            attendee.values[index] = wish.attendee
        }
        for index in 0..<attendeeIds.count {
            attendeeStart.values[index + 1] += attendeeStart.values[index]
        }
        for index in problem.topics.indices { topicStart.values[index + 1] += topicStart.values[index] }
        var next = Array(topicStart.values.prefix(problem.topics.count))
        for (index, wish) in wishes.enumerated() {
            let row = Int(wish.topic)
            topicInterest.values[Int(next[row])] = Int32(index)
            next[row] += 1
        }
    }
}
