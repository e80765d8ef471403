import Planning
import Registration
import Scheduling
import Unconference

/// A plan as organisers see it, for `--json` and in words.
struct PlanReport: Encodable {
    /// A session of the plan.
    struct Session: Encodable {
        var topic: Int
        var slot: Slug
        var room: Slug
        /// Between how many and how many people are expected, hosts included.
        var expected: [Int]
        /// How many the room seats.
        var capacity: Int
    }

    /// A topic that has no place.
    struct Reason: Encodable {
        var topic: Int
        var why: String
    }

    /// A session that changes its place.
    struct Step: Encodable {
        var topic: Int
        var from: Cell?
        var to: Cell?
    }

    /// What the plan would change on the board.
    struct Changes: Encodable {
        var summary: String
        var moved: [Step]
        var placed: [Step]
        var removed: [Step]
        /// How many people have fewer of their first wishes met, and how many more.
        var losing: Int
        var gaining: Int
    }

    /// How evenly wishes are met.
    struct Fairness: Encodable {
        var voters: Int
        var withoutFirstWish: Int
        /// The share of wishes met for the worst-off tenth of the voters.
        var worstTenth: Double
    }

    /// A session that is worth holding a second time.
    struct Again: Encodable {
        var topic: Int
        var slot: Slug
        var room: Slug
        /// How many who wished for it and miss it could be there.
        var people: Int
    }

    /// How many bodies stand behind the wishes.
    struct Bodies: Encodable {
        var here: Int
        var voters: Int
    }

    var accepted: Bool
    /// The sum of the weights of all wishes met.
    var objective: Int
    /// No plan can have more.
    var bound: Int
    /// Where the limit would probably be if its proof were finished.
    var estimate: Int?
    var optimal: Bool
    var placements: [Session]
    var unplaced: [Reason]
    var moves: [String]
    var changes: Changes
    var fairness: Fairness
    var turnout: Bodies
    var repeats: [Again]

    /// What all wishes together are worth.
    let wishes: Int

    private enum CodingKeys: CodingKey {
        case accepted, objective, bound, estimate, optimal, placements, unplaced, moves, changes, fairness,
            turnout,
            repeats
    }

    /// What an answer says about a gathering.
    init(
        _ question: BoardQuestion,
        _ answer: BoardAnswer,
        _ changes: PlanChanges,
        of gathering: Gathering,
        accepted: Bool
    ) {
        self.accepted = accepted
        objective = answer.plan.objective
        bound = answer.bound
        estimate = answer.estimate
        optimal = answer.isOptimal
        placements = answer.plan.board.map { placement in
            let expected = question.expected(placement.topic)
            return Session(
                topic: question.topics[placement.topic].id.number,
                slot: question.slots[placement.slot].id,
                room: question.rooms[placement.room].id,
                expected: [expected.lowerBound, expected.upperBound],
                capacity: question.rooms[placement.room].capacity
            )
        }
        unplaced = question.reasons(answer).map { Reason(topic: $0.topic.id.number, why: $0.why) }
        moves = changes.sentences(in: gathering)
        func steps(_ steps: [PlanChanges.Step]) -> [Step] {
            steps.map { Step(topic: $0.topic.number, from: $0.from, to: $0.to) }
        }
        self.changes = Changes(
            summary: changes.summary,
            moved: steps(changes.moved),
            placed: steps(changes.placed),
            removed: steps(changes.removed),
            losing: changes.losing,
            gaining: changes.gaining
        )
        let fair = question.fairness(of: answer.plan)
        fairness = Fairness(
            voters: fair.voters,
            withoutFirstWish: fair.withoutFirstWish,
            worstTenth: Double(fair.worstTenth) / 1000
        )
        turnout = Bodies(here: question.turnout.here, voters: question.turnout.voters)
        repeats = question.repeats(after: answer.plan).map {
            Again(topic: $0.topic.number, slot: $0.cell.slot, room: $0.cell.room, people: $0.people)
        }
        wishes = question.problem.interests.reduce(0) { $0 + $1.weight }
    }
}
