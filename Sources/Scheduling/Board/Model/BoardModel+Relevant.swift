extension BoardModel {
    /// The most cells of attendees × slots that are kept in memory.
    static let mostPresences = 1 << 27

    /// Attendees who wish for something or host, in ascending order.
    static func relevantAttendees(_ problem: BoardProblem) -> [Int] {
        let mentions = problem.interests.count + problem.topics.count
        if problem.attendees <= 2 * mentions + 1024 { return Array(0..<problem.attendees) }
        return sortedUnique(problem.interests.map(\.attendee) + problem.topics.flatMap(\.hosts))
    }

    /// Slots that something is said about, and as many others as could be filled, in ascending order.
    static func relevantSlots(_ problem: BoardProblem) -> (ids: [Int], areAll: Bool) {
        var most = problem.slots
        let people = min(problem.attendees, 2 * problem.interests.count + problem.topics.count + 1024)
        if people > 0 { most = min(most, max(1, mostPresences / people)) }
        if !problem.rooms.isEmpty { most = min(most, max(1, mostPresences / problem.rooms.count)) }
        if problem.slots <= min(most, problem.topics.count + 64) {
            return (Array(0..<problem.slots), true)
        }
        let needed = sortedUnique(problem.locks.map(\.slot))
        var kept = Set(needed)
        var result = needed
        let wanted = sortedUnique(problem.previous.map(\.slot).filter { $0 < problem.slots })
        for slot in wanted where result.count < most && kept.insert(slot).inserted { result.append(slot) }
        var mentioned = Set(problem.topics.flatMap(\.unavailableSlots))
        mentioned.formUnion(problem.blocked.map(\.slot))
        mentioned.formUnion(problem.absent.map(\.slot))
        var (free, slot) = (0, 0)
        while slot < problem.slots, free < problem.topics.count, result.count < most {
            if !kept.contains(slot), !mentioned.contains(slot) {
                result.append(slot)
                free += 1
            }
            slot += 1
        }
        if free < problem.topics.count {
            for slot in mentioned.sorted() where result.count < most && kept.insert(slot).inserted {
                result.append(slot)
            }
        }
        return (result.sorted(), result.count < most)
    }

    /// Topics that share a host with each topic, in ascending order.
    static func rivals(_ problem: BoardProblem) -> [[Int32]] {
        var hosted: [Int: [Int32]] = [:]
        for (id, topic) in problem.topics.enumerated() {
            for host in topic.hosts { hosted[host, default: []].append(Int32(id)) }
        }
        return problem.topics.enumerated().map { id, topic in
            let others = topic.hosts.flatMap { hosted[$0] ?? [] }.filter { $0 != Int32(id) }
            return others.count < 2 ? others : Array(Set(others)).sorted()
        }
    }

    /// Topics with the same needs, and which rooms meet them.
    static func classes(_ problem: BoardProblem) -> (ofTopic: [Int32], fits: [Bool]) {
        var numbers: [BoardNeeds: Int32] = [:]
        var fits: [Bool] = []
        let features = problem.rooms.map { Set($0.features) }
        let ofTopic = problem.topics.map { topic -> Int32 in
            let needs = BoardNeeds(features: Set(topic.requires), seats: topic.hosts.count)
            if let number = numbers[needs] { return number }
            let number = Int32(numbers.count)
            numbers[needs] = number
            for (room, has) in zip(problem.rooms, features) {
                fits.append(room.capacity >= needs.seats && needs.features.isSubset(of: has))
            }
            return number
        }
        return (ofTopic, fits)
    }

    /// Rows of different lengths behind each other, and where each starts.
    static func rows(_ lists: [[Int32]]) -> (start: Flat<Int32>, values: Flat<Int32>) {
        var start: [Int32] = [0]
        var all: [Int32] = []
        for list in lists {
            all += list
            start.append(Int32(all.count))
        }
        return (Flat(start, filler: 0), Flat(all, filler: 0))
    }

    private static func sortedUnique(_ ids: [Int]) -> [Int] {
        var result: [Int] = []
        for id in ids.sorted() where id != result.last { result.append(id) }
        return result
    }
}
