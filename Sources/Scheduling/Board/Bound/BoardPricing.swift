/// One class of slots at given prices, and the question which topics together would be worth most there.
///
/// At fixed prices of topics, seats and rooms, the value of a set of topics is a constant for each, plus for each attendee the
/// best of what they would pay in the set; hosts of the set bring nothing.
///
/// One thread at a time works with it.
final class BoardPricing: @unchecked Sendable {
    static let never = Int.min / 2

    let model: BoardModel
    let kind: BoardSlotClass
    let scale: Int
    let topics: Int
    let attendees: Int
    /// How many topics may run besides the forced ones.
    let free: Int

    /// What a topic brings before anybody sits in it; ``never`` where it can't run.
    let constant: UnsafeMutableBufferPointer<Int>
    /// The room that each topic would take; -1 for none.
    let room: UnsafeMutableBufferPointer<Int32>
    /// Who would pay what for a seat, by topic.
    let rowStart: UnsafeMutableBufferPointer<Int32>
    let rowEnd: UnsafeMutableBufferPointer<Int32>
    let payer: UnsafeMutableBufferPointer<Int32>
    let payment: UnsafeMutableBufferPointer<Int>
    /// Who has no seat there.
    let isAway: UnsafeMutableBufferPointer<Bool>
    let isForced: [Bool]
    let choosable: [Int]
    /// Whether a topic is among the choosable ones.
    let mayRun: [Bool]
    /// Who would choose what in the set that was looked at last.
    let audience: BoardAudience
    /// The set that local search came to.
    var found = BoardColumn(topics: [], worth: 0)
    private let storage: (Flat<Int>, Flat<Int>, [Flat<Int32>], Flat<Bool>)

    init(_ model: BoardModel, _ kind: BoardSlotClass, scale: Int) {
        self.model = model
        self.kind = kind
        self.scale = scale
        topics = model.topics
        attendees = model.attendees
        free = kind.rooms.count
        audience = BoardAudience(attendees: model.attendees)
        let interests = Int(model.topicStart.values[model.topics])
        let constants = Flat(repeating: BoardPricing.never, count: model.topics)
        let payments = Flat(repeating: 0, count: interests)
        let small = [
            Flat<Int32>(repeating: -1, count: model.topics), Flat<Int32>(repeating: 0, count: model.topics),
            Flat<Int32>(repeating: 0, count: model.topics), Flat<Int32>(repeating: 0, count: interests),
        ]
        let away = Flat(repeating: false, count: model.attendees)
        storage = (constants, payments, small, away)
        constant = constants.values
        payment = payments.values
        room = small[0].values
        rowStart = small[1].values
        rowEnd = small[2].values
        payer = small[3].values
        isAway = away.values
        for attendee in kind.absent { away.values[Int(attendee)] = true }
        var forced = [Bool](repeating: false, count: model.topics)
        for topic in kind.forced { forced[topic] = true }
        isForced = forced
        let choosable = (0..<model.topics).filter { topic in
            guard !model.isLocked.values[topic], model.isOpen(topic, slot: kind.slot) else { return false }
            if !kind.rooms.contains(where: { model.fits(topic, room: $0) }) { return false }
            return kind.forced.allSatisfy { !model.areRivals($0, topic) }
        }
        self.choosable = choosable
        var open = [Bool](repeating: false, count: model.topics)
        for topic in choosable { open[topic] = true }
        mayRun = open
    }

    /// Works out constants and payments at some prices.
    func set(_ prices: BoardPrices, _ index: Int) {
        for topic in choosable { setRoom(topic, prices, prices.room[index]) }
        for topic in kind.forced {
            let place = model.locks.first { $0.topic == topic }
            let seats = model.usefulSeats(topic, room: place?.room ?? 0)
            constant[topic] =
                prices.seat[topic] * seats - prices.topic[topic] + bonus(topic, place?.room ?? 0)
        }
        var next = 0
        for topic in 0..<topics {
            rowStart[topic] = Int32(next)
            rowEnd[topic] = Int32(next)
            guard constant[topic] > BoardPricing.never else { continue }
            for entry in Int(model.topicStart.values[topic])..<Int(model.topicStart.values[topic + 1]) {
                let interest = Int(model.topicInterest.values[entry])
                let attendee = model.interestAttendee.values[interest]
                let pays = model.interestWeight.values[interest] * scale - prices.seat[topic]
                if pays <= 0 || isAway[Int(attendee)] { continue }
                payer[next] = attendee
                payment[next] = pays
                next += 1
            }
            rowEnd[topic] = Int32(next)
        }
    }

    private func setRoom(_ topic: Int, _ prices: BoardPrices, _ roomPrices: [Int]) {
        var best = BoardPricing.never
        for other in kind.rooms where model.fits(topic, room: other) {
            let worth =
                prices.seat[topic] * model.usefulSeats(topic, room: other) - roomPrices[other]
                + bonus(topic, other)
            if worth > best {
                best = worth
                room[topic] = Int32(other)
            }
        }
        constant[topic] = best - prices.topic[topic]
    }

    /// What it saves that a topic is where it was.
    private func bonus(_ topic: Int, _ room: Int) -> Int {
        guard model.previousSlot.values[topic] == Int32(kind.slot),
            model.previousRoom.values[topic] == Int32(room)
        else { return 0 }
        return model.problem.moveCost * scale
    }
}
