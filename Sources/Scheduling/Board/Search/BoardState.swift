/// A board with its seats while the search works on it.
///
/// Every change is logged, so that a move can be tried, looked at and taken back. Seats are kept greedily good after
/// each move and made exact slot by slot when asked (``seatExactly(_:)``).
final class BoardState {
    static let free: Int32 = -1
    static let hosting: Int32 = -2
    static let absent: Int32 = -3

    let model: BoardModel
    let rooms: Int
    let slots: Int
    let moveCost: Int

    private let storage: [Flat<Int32>]
    /// Where each topic is; -1 for nowhere.
    let topicSlot: UnsafeMutableBufferPointer<Int32>
    let topicRoom: UnsafeMutableBufferPointer<Int32>
    /// What each cell, `slot × rooms + room`, holds; -1 for nothing.
    let cellTopic: UnsafeMutableBufferPointer<Int32>
    /// How many seats of a placed topic are taken, and how many there are.
    let load: UnsafeMutableBufferPointer<Int32>
    let space: UnsafeMutableBufferPointer<Int32>
    /// The interest that gives `attendee × slots + slot` its seat, or why there is none.
    let seat: UnsafeMutableBufferPointer<Int32>

    let attendeeStart: UnsafeMutableBufferPointer<Int32>
    let interestTopic: UnsafeMutableBufferPointer<Int32>
    let interestWeight: UnsafeMutableBufferPointer<Int>
    let interestAttendee: UnsafeMutableBufferPointer<Int32>
    let topicStart: UnsafeMutableBufferPointer<Int32>
    let topicInterest: UnsafeMutableBufferPointer<Int32>

    /// The sum of the weights of all seats.
    var value = 0
    /// How many topics are placed.
    var placed = 0
    /// How many topics of the earlier board are where they were.
    var kept = 0

    var logPlace: [Int] = []
    var logSeat: [Int32] = []
    var homeless: [Int32] = []
    var queue: [Int32] = []
    var isQueued: [Bool]
    var candidates: [Int32] = []
    var gains: [Int] = []
    var buckets = [Int](repeating: 0, count: 1024)
    var scratch = BoardFlow()

    init(_ model: BoardModel) {
        self.model = model
        rooms = model.rooms
        slots = model.slots
        moveCost = model.problem.moveCost
        let own = [
            Flat<Int32>(repeating: -1, count: model.topics), Flat<Int32>(repeating: -1, count: model.topics),
            Flat<Int32>(repeating: -1, count: model.slots * model.rooms),
            Flat<Int32>(repeating: 0, count: model.topics), Flat<Int32>(repeating: 0, count: model.topics),
            Flat<Int32>(repeating: BoardState.free, count: model.attendees * model.slots),
        ]
        storage = own
        topicSlot = own[0].values
        topicRoom = own[1].values
        cellTopic = own[2].values
        load = own[3].values
        space = own[4].values
        seat = own[5].values
        attendeeStart = model.attendeeStart.values
        interestTopic = model.interestTopic.values
        interestWeight = model.interestWeight.values
        interestAttendee = model.interestAttendee.values
        topicStart = model.topicStart.values
        topicInterest = model.topicInterest.values
        isQueued = Array(repeating: false, count: model.topics)
        for absence in model.absences {
            seat[Int(absence.attendee) * slots + Int(absence.slot)] = BoardState.absent
        }
        for lock in model.locks { attach(lock.topic, lock.slot, lock.room) }
        for lock in model.locks { fill(lock.topic) }
        forget()
    }

    /// What is looked for: seats less moves.
    var objective: Int { value - moveCost * moves }

    /// How many topics of the earlier board are not where they were.
    var moves: Int { model.previousCount - kept + model.forcedMoves }

    /// Whether no rival of a topic, other than one that is leaving, runs in a slot.
    func isFree(ofRivalsOf topic: Int, slot: Int, except leaving: Int) -> Bool {
        var index = Int(model.rivalStart.values[topic])
        let end = Int(model.rivalStart.values[topic + 1])
        while index < end {
            let rival = Int(model.rival.values[index])
            if topicSlot[rival] == Int32(slot), rival != leaving { return false }
            index += 1
        }
        return true
    }

    /// Whether a topic may go to a cell once another one has left the slot.
    func mayPlace(_ topic: Int, _ slot: Int, _ room: Int, except leaving: Int = -1) -> Bool {
        model.fits(topic, room: room) && model.isOpen(topic, slot: slot)
            && isFree(ofRivalsOf: topic, slot: slot, except: leaving)
    }

    /// Gives a seat, or takes one, and remembers what was there.
    @inline(__always)
    func setSeat(_ place: Int, _ new: Int32) {
        let old = seat[place]
        logPlace.append(place)
        logSeat.append(old)
        exchange(place, old, new)
    }

    @inline(__always)
    private func exchange(_ place: Int, _ old: Int32, _ new: Int32) {
        seat[place] = new
        if old >= 0 {
            load[Int(interestTopic[Int(old)])] -= 1
            value -= interestWeight[Int(old)]
        }
        if new >= 0 {
            load[Int(interestTopic[Int(new)])] += 1
            value += interestWeight[Int(new)]
        }
    }

    /// Makes what was done since the last call final.
    func forget() {
        logPlace.removeAll(keepingCapacity: true)
        logSeat.removeAll(keepingCapacity: true)
    }

    /// Takes back the seats that were changed since ``forget()``; the board itself is the caller's.
    func restoreSeats() {
        var index = logPlace.count - 1
        while index >= 0 {
            let place = logPlace[index]
            exchange(place, seat[place], logSeat[index])
            index -= 1
        }
        forget()
    }

    /// Notes where a topic is, without touching seats.
    func setPlace(_ topic: Int, _ slot: Int, _ room: Int) {
        topicSlot[topic] = Int32(slot)
        topicRoom[topic] = Int32(room)
        cellTopic[slot * rooms + room] = Int32(topic)
        space[topic] = Int32(model.capacity.values[room] - model.hostCount(topic))
        placed += 1
        if model.previousSlot.values[topic] == Int32(slot), model.previousRoom.values[topic] == Int32(room) {
            kept += 1
        }
    }

    /// Notes that a topic is nowhere, without touching seats.
    func clearPlace(_ topic: Int) {
        let (slot, room) = (Int(topicSlot[topic]), Int(topicRoom[topic]))
        if model.previousSlot.values[topic] == Int32(slot), model.previousRoom.values[topic] == Int32(room) {
            kept -= 1
        }
        topicSlot[topic] = -1
        topicRoom[topic] = -1
        cellTopic[slot * rooms + room] = -1
        placed -= 1
    }
}
