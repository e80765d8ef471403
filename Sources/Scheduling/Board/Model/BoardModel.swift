/// A board problem, free of findings, as flat arrays for the search.
///
/// Attendees that matter to nobody are left out, and so are slots beyond those that are mentioned and as many others as
/// there are topics: more can't be filled. So memory follows the size of the input, not the size of its numbers.
final class BoardModel: Sendable {
    let problem: BoardProblem

    /// Attendees and slots by their position here; their ids are in the problem's own numbers.
    let attendeeIds: [Int]
    let slotIds: [Int]
    let rooms: Int
    let topics: Int
    var attendees: Int { attendeeIds.count }
    var slots: Int { slotIds.count }

    /// Whether the slots that are left out could change nothing; false only where memory set a limit.
    let hasAllSlots: Bool

    /// Interests by attendee, the greatest weight first.
    let attendeeStart: Flat<Int32>
    let interestTopic: Flat<Int32>
    let interestWeight: Flat<Int>
    let interestAttendee: Flat<Int32>
    /// Interests by topic, as positions in the lists above.
    let topicStart: Flat<Int32>
    let topicInterest: Flat<Int32>

    let hostStart: Flat<Int32>
    let host: Flat<Int32>
    /// Topics that share a host with a topic.
    let rivalStart: Flat<Int32>
    let rival: Flat<Int32>

    let capacity: Flat<Int>
    /// Whether a topic fits a room, by class of topics with the same needs: `class × rooms + room`.
    let roomClass: Flat<Int32>
    let classFits: Flat<Bool>
    /// The slots in which a topic can't run.
    let closedStart: Flat<Int32>
    let closed: Flat<Int32>

    /// Cells by `slot × rooms + room`: blocked, or fixed by a lock.
    let isBlocked: Flat<Bool>
    let isFixed: Flat<Bool>
    let isLocked: Flat<Bool>
    /// Absences as attendee and slot.
    let absences: [(attendee: Int32, slot: Int32)]
    /// Locks, and the earlier board where its topic, slot and room still exist, in the numbers used here.
    let locks: [BoardPlacement]
    let previousSlot: Flat<Int32>
    let previousRoom: Flat<Int32>
    /// Topics of the earlier board that can't be where they were, whatever is planned.
    let forcedMoves: Int
    /// How many topics have an earlier place here.
    let previousCount: Int

    init(_ problem: BoardProblem) {
        self.problem = problem
        rooms = problem.rooms.count
        topics = problem.topics.count
        attendeeIds = BoardModel.relevantAttendees(problem)
        (slotIds, hasAllSlots) = BoardModel.relevantSlots(problem)

        let wishes = BoardWishes(problem, attendeeIds: attendeeIds)
        attendeeStart = wishes.attendeeStart
        interestTopic = wishes.topic
        interestWeight = wishes.weight
        interestAttendee = wishes.attendee
        topicStart = wishes.topicStart
        topicInterest = wishes.topicInterest

        let places = SortedIds(attendeeIds)
        (hostStart, host) = BoardModel.rows(
            problem.topics.map { $0.hosts.map { Int32(places.position(of: $0)) } }
        )
        (rivalStart, rival) = BoardModel.rows(BoardModel.rivals(problem))
        capacity = Flat(problem.rooms.map(\.capacity), filler: 0)
        let classes = BoardModel.classes(problem)
        roomClass = Flat(classes.ofTopic, filler: 0)
        classFits = Flat(classes.fits, filler: false)

        let slotIndex = SortedIds(slotIds)
        (closedStart, closed) = BoardModel.rows(
            problem.topics.map { $0.unavailableSlots.compactMap { slotIndex.find($0).map(Int32.init) } }
        )
        let blocked = Flat(repeating: false, count: slotIds.count * rooms)
        for cell in problem.blocked {
            if let slot = slotIndex.find(cell.slot) {
                blocked.values[slot * problem.rooms.count + cell.room] = true
            }
        }
        isBlocked = blocked
        absences = problem.absent.compactMap { absence in
            guard let attendee = places.find(absence.attendee), let slot = slotIndex.find(absence.slot) else {
                return nil
            }
            return (Int32(attendee), Int32(slot))
        }
        let fixed = Flat(repeating: false, count: slotIds.count * rooms)
        let locked = Flat(repeating: false, count: topics)
        locks = problem.locks.map { lock in
            let slot = slotIndex.position(of: lock.slot)
            fixed.values[slot * problem.rooms.count + lock.room] = true
            locked.values[lock.topic] = true
            return BoardPlacement(topic: lock.topic, slot: slot, room: lock.room)
        }
        isFixed = fixed
        isLocked = locked

        previousSlot = Flat(repeating: -1, count: topics)
        previousRoom = Flat(repeating: -1, count: topics)
        var known = 0
        for placement in problem.previous {
            guard placement.topic < problem.topics.count, placement.room < problem.rooms.count,
                let slot = slotIndex.find(placement.slot)
            else { continue }
            previousSlot.values[placement.topic] = Int32(slot)
            previousRoom.values[placement.topic] = Int32(placement.room)
            known += 1
        }
        previousCount = known
        forcedMoves = problem.previous.count - known
    }

    /// Whether a topic has all it needs in a room, seats for its hosts included.
    func fits(_ topic: Int, room: Int) -> Bool {
        classFits.values[Int(roomClass.values[topic]) * rooms + room]
    }

    /// Whether a topic can run in a slot.
    func isOpen(_ topic: Int, slot: Int) -> Bool {
        var index = Int(closedStart.values[topic])
        let end = Int(closedStart.values[topic + 1])
        while index < end {
            if closed.values[index] == Int32(slot) { return false }
            index += 1
        }
        return true
    }

    /// How many hosts a topic has.
    func hostCount(_ topic: Int) -> Int { Int(hostStart.values[topic + 1] - hostStart.values[topic]) }

    /// The hosts of a topic.
    func hosts(_ topic: Int) -> Slice<UnsafeMutableBufferPointer<Int32>> {
        host.values[Int(hostStart.values[topic])..<Int(hostStart.values[topic + 1])]
    }
}
