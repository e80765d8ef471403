public import Registration
public import Scheduling
public import Unconference

/// What a plan would change on the board as it is, and whom that touches.
public struct PlanChanges: Hashable, Sendable {
    /// A session that changes its place.
    public struct Step: Hashable, Sendable {
        /// Which topic.
        public var topic: Topic.ID
        /// Where it is; nil when it is not on the board.
        public var from: Cell?
        /// Where it goes; nil when it comes off.
        public var to: Cell?
    }

    /// Sessions that move.
    public var moved: [Step] = []
    /// Topics that come on the board.
    public var placed: [Step] = []
    /// Sessions that come off.
    public var removed: [Step] = []
    /// How many people have fewer of their first wishes met than now.
    public var losing = 0
    /// How many people have more of them.
    public var gaining = 0

    /// What a plan would change.
    ///
    /// Seats before and after are given out alike, so that nobody counts as losing who only changes places with another.
    public init(_ question: BoardQuestion, _ plan: BoardPlan, from gathering: Gathering) {
        let goals = question.cells(plan)
        for placement in gathering.placements.sorted where goals[placement.topic] != placement.cell {
            let step = Step(topic: placement.topic, from: placement.cell, to: goals[placement.topic])
            if step.to == nil { removed.append(step) } else { moved.append(step) }
        }
        for (topic, cell) in goals.sorted(by: { $0.key < $1.key }) where gathering.placements[topic] == nil {
            placed.append(Step(topic: topic, from: nil, to: cell))
        }
        guard !isEmpty else { return }
        let former = question.former
        let coming =
            BoardEngine(question.problem)?.seated(plan.board, like: former.seats) ?? plan
        (losing, gaining) = question.voices.changes(from: former, to: coming)
    }

    /// Whether nothing would change.
    public var isEmpty: Bool { moved.isEmpty && placed.isEmpty && removed.isEmpty }

    /// All in a line: `3 sessions move, 1 is new; 12 people lose a first wish, 2 gain one`.
    public var summary: String {
        guard !isEmpty else { return "nothing changes" }
        func count(_ number: Int, _ one: String, _ many: String) -> String? {
            number == 0 ? nil : number == 1 ? "1 \(one)" : "\(number) \(many)"
        }
        let sessions = [
            count(moved.count, "session moves", "sessions move"),
            count(placed.count, "comes on the board", "come on the board"),
            count(removed.count, "comes off", "come off"),
        ]
        let people = [
            count(losing, "person loses a first wish", "people lose a first wish"),
            count(gaining, "gains one", "gain one"),
        ]
        let touched =
            losing == 0 && gaining == 0
            ? "nobody loses a first wish"
            : losing == 0
                ? "nobody loses a first wish, " + people.compactMap(\.self).joined()
                : people.compactMap(\.self).joined(separator: ", ")
        return sessions.compactMap(\.self).joined(separator: ", ") + "; " + touched
    }

    /// Each change in a sentence, with the names of rooms and the titles of topics.
    public func sentences(in gathering: Gathering) -> [String] {
        func name(_ cell: Cell?) -> String {
            guard let cell else { return "" }
            let slot = gathering.event.slot(cell.slot)?.label ?? cell.slot.text
            return "\(slot) in \(gathering.event.room(cell.room)?.name ?? cell.room.text)"
        }
        func title(_ topic: Topic.ID) -> String {
            "\(topic) \(gathering.topics[topic]?.title ?? "")"
        }
        return moved.map { "\(title($0.topic)): moves from \(name($0.from)) to \(name($0.to))" }
            + placed.map { "\(title($0.topic)): comes on the board, \(name($0.to))" }
            + removed.map { "\(title($0.topic)): comes off the board, was \(name($0.from))" }
    }
}

extension BoardQuestion {
    /// The board as it is, with seats; what has become impossible since is taken as if it still were.
    var former: BoardPlan {
        var relaxed = problem
        relaxed.locks = []
        relaxed.blocked = []
        relaxed.previous = []
        for topic in relaxed.topics.indices {
            relaxed.topics[topic].requires = []
            relaxed.topics[topic].unavailableSlots = []
        }
        var board: [BoardPlacement] = []
        for placement in present {
            let hosts = problem.topics[placement.topic].hosts
            let clashes = board.contains { other in
                other.cell == placement.cell
                    || (other.slot == placement.slot
                        && problem.topics[other.topic].hosts.contains(where: hosts.contains))
            }
            if !clashes, rooms[placement.room].capacity >= hosts.count { board.append(placement) }
        }
        return BoardEngine(relaxed)?.seated(board)
            ?? BoardPlan(board: board, seats: [], objective: 0, moves: 0)
    }
}
