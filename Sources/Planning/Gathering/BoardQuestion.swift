public import Registration
public import Scheduling
public import Unconference

/// A gathering's board as a question to the board engine, and the engine's answer in the gathering's words.
///
/// The engine knows plain numbers; this says which number is which topic, slot, room and person.
public struct BoardQuestion: Sendable {
    /// What a plan must heed besides the rules.
    public struct Wish: Hashable, Sendable {
        /// What it costs to move a topic that is on the board already; 0 plans afresh.
        public var moveCost: Int
        /// When it is now: sessions that have begun, or begin soon, stay where they are.
        public var now: Instant?

        /// A plan afresh, at no particular time.
        public init(moveCost: Int = 0, now: Instant? = nil) {
            self.moveCost = moveCost
            self.now = now
        }
    }

    /// How long before its slot a session is frozen, in seconds.
    public static let freeze: Int64 = 600

    /// The question in numbers.
    public let problem: BoardProblem
    /// The topics, by their number in the problem.
    public let topics: [Topic]
    /// The slots that hold sessions, by their number in the problem.
    public let slots: [Slot]
    /// The rooms, by their number in the problem.
    public let rooms: [Room]
    private let sinking: [Topic]

    /// The question that a gathering asks.
    public init(_ gathering: Gathering, _ wish: Wish = Wish()) {
        let event = gathering.event
        let slots = event.sessionSlots
        let rooms = event.rooms
        let placed = gathering.placements
        let open = gathering.openTopics
        let topics = open.filter { placed[$0.id] != nil || gathering.isBacked($0.id) }
        self.slots = slots
        self.rooms = rooms
        self.topics = topics
        sinking = open.filter { placed[$0.id] == nil && !gathering.isBacked($0.id) }

        let people = gathering.participants.sorted.filter(\.holdsPlace).map(\.id)
        let person = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
        let topic = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1.id, $0) })
        func cell(_ cell: Cell) -> BoardCell? {
            guard let slot = slots.firstIndex(where: { $0.id == cell.slot }),
                let room = rooms.firstIndex(where: { $0.id == cell.room })
            else { return nil }
            return BoardCell(slot: slot, room: room)
        }
        let frozen = Set(
            slots.indices.filter { index in
                wish.now.map { slots[index].starts.instant <= $0.adding(seconds: BoardQuestion.freeze) }
                    ?? false
            }
        )
        let present = topics.compactMap { known -> BoardPlacement? in
            guard let placement = placed[known.id], let cell = cell(placement.cell),
                let number = topic[known.id]
            else { return nil }
            return BoardPlacement(topic: number, slot: cell.slot, room: cell.room)
        }
        let locks = present.filter { frozen.contains($0.slot) || placed[topics[$0.topic].id]?.locked == true }
        let closed = slots.indices.flatMap { slot in
            rooms.indices.map { BoardCell(slot: slot, room: $0) }
        }.filter {
            gathering.blockedReason(of: Cell(slot: slots[$0.slot].id, room: rooms[$0.room].id)) != nil
        }
        let blocked = BoardQuestion.spared(
            closed: closed,
            locks: locks,
            frozen: frozen,
            slots: slots.count,
            rooms: rooms,
            needs: topics.map(\.needs),
            spare: event.spareCells
        )

        problem = BoardProblem(
            attendees: people.count,
            slots: slots.count,
            rooms: rooms.map { BoardRoom(capacity: $0.capacity, features: $0.features) },
            topics: topics.map { topic in
                BoardTopic(
                    hosts: gathering.hosts(of: topic.id).compactMap { person[$0] },
                    requires: topic.needs,
                    unavailableSlots: topic.unavailable.compactMap { id in slots.firstIndex { $0.id == id } }
                        .sorted()
                )
            },
            interests: gathering.interests.sorted.compactMap { interest in
                guard let attendee = person[interest.key.participant], let number = topic[interest.key.topic],
                    gathering.weight(of: interest) > 0
                else { return nil }
                return BoardInterest(
                    attendee: attendee,
                    topic: number,
                    weight: gathering.weight(of: interest)
                )
            },
            locks: locks,
            blocked: blocked,
            previous: wish.moveCost > 0 ? present : [],
            moveCost: wish.moveCost
        )
    }

    /// Where the answer puts each topic.
    public func cells(_ plan: BoardPlan) -> [Topic.ID: Cell] {
        var result: [Topic.ID: Cell] = [:]
        for placement in plan.board {
            result[topics[placement.topic].id] = Cell(
                slot: slots[placement.slot].id,
                room: rooms[placement.room].id
            )
        }
        return result
    }

    /// Why topics have no place, by the topics' own numbers.
    public func reasons(_ answer: BoardAnswer) -> [(topic: Topic, why: String)] {
        answer.unplaced.map { (topics[$0.topic], $0.why) }
            + sinking.map { ($0, "too few people second it so far") }
    }

    /// The cells that hold nothing: the closed ones, the empty ones of a slot that is frozen, and the spare ones.
    ///
    /// Spare is the smallest room of each slot; but a room that alone has what a topic needs stays open in as many slots
    /// as there are such topics.
    private static func spared(
        closed: [BoardCell],
        locks: [BoardPlacement],
        frozen: Set<Int>,
        slots: Int,
        rooms: [Room],
        needs: [[String]],
        spare: Int
    ) -> [BoardCell] {
        var onlyFit = Array(repeating: 0, count: rooms.count)
        for need in needs where !need.isEmpty {
            let fitting = rooms.indices.filter { room in need.allSatisfy(rooms[room].features.contains) }
            if fitting.count == 1, let only = fitting.first { onlyFit[only] += 1 }
        }
        var blocked = closed
        for slot in 0..<slots {
            let order = rooms.indices.sorted { first, second in
                let (one, other) = (onlyFit[first] > slot ? 1 : 0, onlyFit[second] > slot ? 1 : 0)
                return (one, rooms[first].capacity, first) < (other, rooms[second].capacity, second)
            }
            let free = order.map { BoardCell(slot: slot, room: $0) }
                .filter { cell in !closed.contains(cell) && !locks.contains { $0.cell == cell } }
            blocked += frozen.contains(slot) ? free : Array(free.prefix(spare))
        }
        return blocked.sorted { ($0.slot, $0.room) < ($1.slot, $1.room) }
    }
}
