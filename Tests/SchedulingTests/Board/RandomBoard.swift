import Scheduling
import Unconference

/// Seeded random board problems with every optional part.
struct RandomBoard {
    private var dice: Dice

    init(seed: UInt64) { dice = Dice(seed: seed) }

    mutating func below(_ bound: Int) -> Int { dice.below(bound) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// A problem without contradictions.
    mutating func problem(attendees: Int, slots: Int, rooms: Int, topics: Int, weight: Int = 3)
        -> BoardProblem
    {
        var problem = BoardProblem(attendees: attendees, slots: slots, rooms: [], topics: [], interests: [])
        for _ in 0..<rooms {
            let features = ["projector", "stepfree"].filter { _ in chance(60) }
            problem.rooms.append(BoardRoom(capacity: 1 + below(attendees), features: features))
        }
        for _ in 0..<topics {
            var topic = BoardTopic()
            for _ in 0..<1 + below(2) {
                let host = below(attendees)
                if attendees > 0, !topic.hosts.contains(host) { topic.hosts.append(host) }
            }
            topic.requires = ["projector", "stepfree"].filter { _ in chance(20) }
            topic.unavailableSlots = (0..<slots).filter { _ in chance(15) }
            problem.topics.append(topic)
        }
        for attendee in 0..<attendees {
            for topic in 0..<topics where chance(55) {
                problem.interests.append(
                    BoardInterest(attendee: attendee, topic: topic, weight: 1 + below(weight))
                )
            }
        }
        for slot in 0..<slots {
            for room in 0..<rooms where chance(8) {
                problem.blocked.append(BoardCell(slot: slot, room: room))
            }
            for attendee in 0..<attendees where chance(8) {
                problem.absent.append(BoardAbsence(attendee: attendee, slot: slot))
            }
        }
        addPast(to: &problem)
        return problem
    }

    /// Locks and an earlier board, as far as they contradict nothing; the earlier board may name what is gone.
    private mutating func addPast(to problem: inout BoardProblem) {
        guard problem.slots > 0, !problem.rooms.isEmpty else { return }
        for topic in problem.topics.indices where chance(20) {
            let lock = BoardPlacement(
                topic: topic,
                slot: below(problem.slots),
                room: below(problem.rooms.count)
            )
            problem.locks.append(lock)
            if !problem.findings().isEmpty { problem.locks.removeLast() }
        }
        guard chance(50) else { return }
        problem.moveCost = below(4)
        for topic in 0..<problem.topics.count + 1 where chance(50) {
            problem.previous.append(
                BoardPlacement(topic: topic, slot: below(problem.slots), room: below(problem.rooms.count + 1))
            )
        }
    }
}
