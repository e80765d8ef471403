internal import Formats
internal import Scheduling
internal import Unconference

/// Turns the JSON of a board problem into the problem, and remembers where each entry stood.
struct BoardDecoder {
    private static let number = 0...BoardProblem.largest

    var reader: JSONReader
    var problem = BoardProblem(attendees: 0, slots: 0, rooms: [], topics: [], interests: [])

    private var rooms: [Int] = []
    private var topics: [Int] = []
    private var interests: [Int] = []
    private var locks: [Int] = []
    private var blocked: [Int] = []
    private var absences: [Int] = []
    private var previous: [Int] = []

    init(_ reader: JSONReader) {
        self.reader = reader
    }

    /// Where an entry stands in the text.
    func place(of entry: BoardEntry) -> Place {
        switch entry {
        case .problem: reader.place(of: 0)
        case .room(let index): place(rooms, index)
        case .topic(let index): place(topics, index)
        case .interest(let index): place(interests, index)
        case .lock(let index): place(locks, index)
        case .blocked(let index): place(blocked, index)
        case .absence(let index): place(absences, index)
        case .previous(let index): place(previous, index)
        }
    }

    private func place(_ offsets: [Int], _ index: Int) -> Place {
        reader.place(of: offsets.indices.contains(index) ? offsets[index] : 0)
    }

    /// Reads the whole text.
    mutating func decode() {
        let known = [
            "attendees", "slots", "rooms", "topics", "interests", "locks", "blocked", "absent", "previous",
            "moveCost",
        ]
        let required = ["attendees", "slots", "rooms", "topics", "interests"]
        var decoder = self
        reader.object(known: known, required: required) { reader, key in decoder.read(key, &reader) }
        reader.end()
        decoder.reader = reader
        self = decoder
    }

    private mutating func read(_ key: String, _ reader: inout JSONReader) {
        switch key {
        case "attendees": problem.attendees = reader.integer(in: BoardDecoder.number) ?? 0
        case "slots": problem.slots = reader.integer(in: BoardDecoder.number) ?? 0
        case "moveCost": problem.moveCost = reader.integer(in: BoardDecoder.number) ?? 0
        case "rooms": reader.array { reader, index in readRoom(&reader, index) }
        case "topics": reader.array { reader, index in readTopic(&reader, index) }
        case "locks": reader.array { reader, _ in readLock(&reader) }
        default: readRows(key, &reader)
        }
    }

    private mutating func readRows(_ key: String, _ reader: inout JSONReader) {
        let isPair = key == "blocked" || key == "absent"
        let ranges = Array(repeating: BoardDecoder.number, count: isPair ? 2 : 3)
        var row: [Int] = []
        reader.array { reader, _ in
            reader.skipSpace()
            let offset = reader.offset
            guard reader.row(of: ranges, into: &row) else { return }
            switch key {
            case "interests":
                problem.interests.append(BoardInterest(attendee: row[0], topic: row[1], weight: row[2]))
                interests.append(offset)
            case "previous":
                problem.previous.append(BoardPlacement(topic: row[0], slot: row[1], room: row[2]))
                previous.append(offset)
            case "blocked":
                problem.blocked.append(BoardCell(slot: row[0], room: row[1]))
                blocked.append(offset)
            default:
                problem.absent.append(BoardAbsence(attendee: row[0], slot: row[1]))
                absences.append(offset)
            }
        }
    }

    private mutating func readRoom(_ reader: inout JSONReader, _ position: Int) {
        reader.skipSpace()
        rooms.append(reader.offset)
        var room = BoardRoom(capacity: 0)
        reader.object(known: ["id", "capacity", "features"], required: ["id", "capacity"]) { reader, key in
            switch key {
            case "id": readId(&reader, position)
            case "capacity": room.capacity = reader.integer(in: BoardDecoder.number) ?? 0
            default: room.features = strings(&reader)
            }
        }
        problem.rooms.append(room)
    }

    private mutating func readTopic(_ reader: inout JSONReader, _ position: Int) {
        reader.skipSpace()
        topics.append(reader.offset)
        var topic = BoardTopic()
        let known = ["id", "hosts", "requires", "unavailableSlots"]
        reader.object(known: known, required: ["id", "hosts"]) { reader, key in
            switch key {
            case "id": readId(&reader, position)
            case "hosts": topic.hosts = numbers(&reader)
            case "requires": topic.requires = strings(&reader)
            default: topic.unavailableSlots = numbers(&reader)
            }
        }
        problem.topics.append(topic)
    }

    private mutating func readLock(_ reader: inout JSONReader) {
        reader.skipSpace()
        locks.append(reader.offset)
        var lock = BoardPlacement(topic: 0, slot: 0, room: 0)
        let keys = ["topic", "slot", "room"]
        reader.object(known: keys, required: keys) { reader, key in
            let value = reader.integer(in: BoardDecoder.number) ?? 0
            switch key {
            case "topic": lock.topic = value
            case "slot": lock.slot = value
            default: lock.room = value
            }
        }
        problem.locks.append(lock)
    }

    private func readId(_ reader: inout JSONReader, _ position: Int) {
        reader.skipSpace()
        let offset = reader.offset
        guard let id = reader.integer(in: BoardDecoder.number), id != position else { return }
        reader.report(
            "wrong-id",
            "id \(id) stands at position \(position)",
            at: offset,
            help: "ids are positions, 0 upward, in order"
        )
    }

    private func numbers(_ reader: inout JSONReader) -> [Int] {
        var numbers: [Int] = []
        reader.array { reader, _ in
            if let number = reader.integer(in: BoardDecoder.number) { numbers.append(number) }
        }
        return numbers
    }

    private func strings(_ reader: inout JSONReader) -> [String] {
        var strings: [String] = []
        reader.array { reader, _ in
            if let string = reader.string() { strings.append(string) }
        }
        return strings
    }
}
