public import Registration
public import Scheduling
public import Unconference

/// A gathering's board as a question to the board engine, and the engine's answer in the gathering's words.
///
/// The engine knows plain numbers; this says which number is which topic, slot, room and person. Rooms are sized by bodies:
/// the engine gives seats to wishes, and a room has as many as bodies fit behind them (``Turnout``).
public struct BoardQuestion: Sendable {
    /// What a plan must heed besides the rules.
    public struct Wish: Hashable, Sendable {
        /// Whether what is on the board already should move as little as possible.
        public var keeps: Bool
        /// When it is now: sessions that have begun, or begin soon, stay where they are.
        public var now: Instant?

        /// A topic that is asked about although too few second it.
        public var asking: Topic.ID?

        /// A plan afresh, at no particular time.
        public init(keeps: Bool = false, now: Instant? = nil, asking: Topic.ID? = nil) {
            self.keeps = keeps
            self.now = now
            self.asking = asking
        }

        /// A plan at a moment: while the day is on, what has begun stays where it is.
        public init(keeps: Bool, at moment: Instant, of gathering: Gathering) {
            let event = gathering.event
            let isToday = event.starts.instant <= moment && moment <= event.ends.instant
            self.init(keeps: keeps, now: gathering.phase == .live || isToday ? moment : nil)
        }
    }

    /// How much of a plan's value may be lost for fewer moves, in thousandths.
    public static let lossForKeeping = 10

    /// The question in numbers.
    public let problem: BoardProblem
    /// The topics, by their number in the problem.
    public let topics: [Topic]
    /// The slots that hold sessions, by their number in the problem.
    public let slots: [Slot]
    /// The rooms, by their number in the problem.
    public let rooms: [Room]
    /// The people, by their number in the problem; attendees beyond them are hands that were counted.
    public let people: [Participant.ID]
    /// How many bodies stand behind the wishes.
    public let turnout: Turnout
    /// What is on the board now.
    public let present: [BoardPlacement]
    /// Slots that have begun or begin soon.
    let frozen: Set<Int>
    /// Why cells are closed.
    let closed: [BoardCell: String]
    /// Cells that are left free for late ideas.
    let spare: Set<BoardCell>
    let sinking: [Topic]
    private let gathering: Gathering

    /// The question that a gathering asks.
    public init(_ gathering: Gathering, _ wish: Wish = Wish()) {
        self.gathering = gathering
        let event = gathering.event
        let placed = gathering.placements
        let cells = BoardCells(gathering, now: wish.now)
        slots = cells.slots
        rooms = cells.rooms
        frozen = cells.frozen
        closed = cells.closed
        turnout = Turnout(gathering)
        let open = gathering.openTopics.filter { !gathering.isOver($0.id) }
        func isPlanned(_ topic: Topic) -> Bool {
            placed[topic.id] != nil || gathering.isBacked(topic.id) || topic.id == wish.asking
        }
        topics = open.filter(isPlanned)
        sinking = open.filter { !isPlanned($0) }
        people = gathering.participants.sorted.filter(\.holdsPlace).map(\.id)

        let person = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
        let present = topics.enumerated().compactMap { number, topic in
            placed[topic.id].flatMap { cells.number(of: $0.cell) }.map {
                BoardPlacement(topic: number, slot: $0.slot, room: $0.room)
            }
        }
        self.present = present
        let (frozen, topics) = (frozen, topics)
        let locks = present.filter { frozen.contains($0.slot) || placed[topics[$0.topic].id]?.locked == true }
        spare = cells.spare(event.spareCells, beside: locks, needs: topics.map(\.needs))
        // What has begun goes on, even where a room has lost since what it needs.
        let begun = Set(present.filter { frozen.contains($0.slot) }.map(\.topic))
        let hosts = topics.map { gathering.hosts(of: $0.id).compactMap { person[$0] } }
        let wishes = Wishes(gathering, topics: topics, person: person, turnout: turnout)
        let seating = RoomSizes(rooms, hosts: hosts.map(\.count), turnout: turnout)
        problem = BoardProblem(
            attendees: people.count + wishes.nameless,
            slots: slots.count,
            rooms: seating.rooms,
            topics: topics.indices.map { number in
                BoardTopic(
                    hosts: hosts[number],
                    requires: begun.contains(number) ? [] : topics[number].needs + seating.needs[number],
                    unavailableSlots: begun.contains(number) ? [] : cells.unavailable(topics[number])
                )
            },
            interests: wishes.all,
            locks: locks,
            blocked: cells.blocked(besides: spare, locks: locks),
            previous: wish.keeps ? present : []
        )
    }

    /// Why the question has no answer, in the event's own words; empty where it has one.
    public var contradictions: [Finding] {
        let faults = problem.findings()
        guard faults.hasErrors else { return [] }
        let locked = Set(problem.locks.map { topics[$0.topic].id })
        let found = BoardRules.violations(in: gathering).filter { locked.contains($0.topic) }
        guard !found.isEmpty else { return faults }
        return found.map {
            Finding(
                .error,
                "impossible-lock",
                "topic \($0.topic) is fixed in \($0.cell), and \($0.message)",
                help: "`unconf board unlock \($0.topic)` lets plans move it; or mend what is in its way"
            )
        }
    }

    /// Where the answer puts each topic.
    public func cells(_ plan: BoardPlan) -> [Topic.ID: Cell] {
        var result: [Topic.ID: Cell] = [:]
        for placement in plan.board { result[topics[placement.topic].id] = cell(placement.cell) }
        return result
    }

    /// A cell by the event's names.
    public func cell(_ cell: BoardCell) -> Cell {
        Cell(slot: slots[cell.slot].id, room: rooms[cell.room].id)
    }

    /// How evenly a plan serves the people who voted, those included whose topic was not seconded.
    public func fairness(of plan: BoardPlan) -> BoardFairness {
        voices.fairness(of: plan)
    }

    /// Those who voted for what can be planned; hands that were counted are nobody's.
    public var heard: BoardVoices { BoardVoices(problem, people: people.count) }

    /// Everybody who voted.
    var voices: BoardVoices {
        var whole = problem
        let person = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
        let sunk = Wishes(gathering, topics: sinking.map(\.uncounted), person: person, turnout: turnout).all
        whole.topics += sinking.map { topic in
            BoardTopic(hosts: gathering.hosts(of: topic.id).compactMap { person[$0] })
        }
        whole.interests += sunk.map {
            BoardInterest(attendee: $0.attendee, topic: $0.topic + topics.count, weight: $0.weight)
        }
        return BoardVoices(whole, people: people.count)
    }

    /// Why topics have no place, by the topics' own numbers.
    public func reasons(_ answer: BoardAnswer) -> [(topic: Topic, why: String)] {
        answer.unplaced.map { (topics[$0.topic], $0.why) }
            + sinking.map { ($0, "too few people second it so far") }
    }

    /// Between how many and how many people are expected at a session, hosts included.
    public func expected(_ topic: Int) -> ClosedRange<Int> {
        let hosts = problem.topics[topic].hosts
        let wishes = problem.interests.count { $0.topic == topic && !hosts.contains($0.attendee) }
        let range = turnout.range(wishes)
        return (range.lowerBound + hosts.count)...(range.upperBound + hosts.count)
    }
}

extension Topic {
    /// The topic as if no hands had been counted.
    fileprivate var uncounted: Topic {
        var topic = self
        topic.hands = nil
        return topic
    }
}
