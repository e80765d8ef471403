internal import Unconference

/// Collects what is wrong with a board problem; the first fifty are kept.
struct BoardCheck {
    let problem: BoardProblem
    let place: (BoardEntry) -> Place?
    private(set) var findings: [Finding] = []

    init(problem: BoardProblem, place: @escaping (BoardEntry) -> Place?) {
        self.problem = problem
        self.place = place
    }

    mutating func checkAll() {
        checkCounts()
        checkTopics()
        checkInterests()
        checkCells()
        checkPrevious()
        checkLocks()
    }

    mutating func report(_ entry: BoardEntry, _ code: String, _ message: String, help: String? = nil) {
        guard findings.count < 50 else { return }
        findings.append(Finding(.error, code, message, at: place(entry), help: help))
    }

    /// Whether an index exists; if not, that is a finding.
    mutating func exists(_ index: Int, _ what: String, of count: Int, at entry: BoardEntry) -> Bool {
        if index >= 0, index < count { return true }
        let known = count == 0 ? "there is none" : "they are numbered 0…\(count - 1)"
        report(entry, "out-of-range", "there is no \(what) \(index): \(known)")
        return false
    }

    /// Whether a number is in 0 … 2³¹−1; if not, that is a finding.
    mutating func fits(_ number: Int, _ what: String, from least: Int = 0, at entry: BoardEntry) {
        if number >= least, number <= BoardProblem.largest { return }
        report(entry, "out-of-range", "\(what) \(number) is not in \(least)…\(BoardProblem.largest)")
    }

    private mutating func checkCounts() {
        fits(problem.attendees, "the number of attendees", at: .problem)
        fits(problem.slots, "the number of slots", at: .problem)
        fits(problem.moveCost, "the cost of a move", at: .problem)
        for (id, room) in problem.rooms.enumerated() {
            fits(room.capacity, "the capacity of room \(id):", at: .room(id))
            for feature in repeated(room.features) {
                report(.room(id), "duplicate", "room \(id) has the feature '\(feature)' twice")
            }
        }
    }

    private mutating func checkTopics() {
        for (id, topic) in problem.topics.enumerated() {
            let entry = BoardEntry.topic(id)
            for host in topic.hosts { _ = exists(host, "attendee", of: problem.attendees, at: entry) }
            for slot in topic.unavailableSlots { _ = exists(slot, "slot", of: problem.slots, at: entry) }
            for host in repeated(topic.hosts) {
                report(entry, "duplicate", "topic \(id) has the host \(host) twice")
            }
            for feature in repeated(topic.requires) {
                report(entry, "duplicate", "topic \(id) requires '\(feature)' twice")
            }
            for slot in repeated(topic.unavailableSlots) {
                report(entry, "duplicate", "topic \(id) is unavailable in slot \(slot) twice")
            }
        }
    }

    private mutating func checkInterests() {
        var keys: [UInt64] = []
        keys.reserveCapacity(problem.interests.count)
        for (index, interest) in problem.interests.enumerated() {
            let entry = BoardEntry.interest(index)
            let isKnown = exists(interest.attendee, "attendee", of: problem.attendees, at: entry)
            guard exists(interest.topic, "topic", of: problem.topics.count, at: entry), isKnown else {
                continue
            }
            if interest.weight < 1 || interest.weight > BoardProblem.largest {
                fits(interest.weight, "the weight", from: 1, at: entry)
            }
            keys.append(UInt64(interest.attendee) << 32 | UInt64(interest.topic))
        }
        keys.sort()
        if !zip(keys, keys.dropFirst()).contains(where: ==) { return }
        var first: [UInt64: Int] = [:]
        for (index, interest) in problem.interests.enumerated() {
            guard interest.attendee >= 0, interest.topic >= 0 else { continue }
            let key = UInt64(interest.attendee) << 32 | UInt64(interest.topic)
            if let earlier = first[key] {
                report(
                    .interest(index),
                    "duplicate",
                    "interest \(index) of attendee \(interest.attendee) in topic \(interest.topic) "
                        + "is already there as interest \(earlier)"
                )
            } else {
                first[key] = index
            }
        }
    }

    private mutating func checkCells() {
        var cells: Set<BoardCell> = []
        for (index, cell) in problem.blocked.enumerated() {
            let isKnown = exists(cell.slot, "slot", of: problem.slots, at: .blocked(index))
            guard exists(cell.room, "room", of: problem.rooms.count, at: .blocked(index)), isKnown else {
                continue
            }
            if !cells.insert(cell).inserted {
                report(.blocked(index), "duplicate", "slot \(cell.slot), room \(cell.room) is blocked twice")
            }
        }
        var absences: Set<BoardAbsence> = []
        for (index, absence) in problem.absent.enumerated() {
            let isKnown = exists(absence.attendee, "attendee", of: problem.attendees, at: .absence(index))
            guard exists(absence.slot, "slot", of: problem.slots, at: .absence(index)), isKnown else {
                continue
            }
            if !absences.insert(absence).inserted {
                report(
                    .absence(index),
                    "duplicate",
                    "attendee \(absence.attendee) is absent from slot \(absence.slot) twice"
                )
            }
        }
    }

    private mutating func checkPrevious() {
        var seen: Set<Int> = []
        for (index, placement) in problem.previous.enumerated() {
            let entry = BoardEntry.previous(index)
            fits(placement.topic, "the topic", at: entry)
            fits(placement.slot, "the slot", at: entry)
            fits(placement.room, "the room", at: entry)
            if !seen.insert(placement.topic).inserted {
                report(entry, "duplicate", "topic \(placement.topic) is on the previous board twice")
            }
        }
    }

    func repeated<Value: Hashable>(_ values: [Value]) -> [Value] {
        guard values.count > 1 else { return [] }
        var seen: Set<Value> = []
        return values.filter { !seen.insert($0).inserted }
    }
}
