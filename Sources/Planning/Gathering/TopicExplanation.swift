public import Registration
internal import Scheduling
public import Unconference

/// Why a topic is where it is, why it is nowhere else, and what that would cost: for an organiser to say aloud.
public struct TopicExplanation: Hashable, Sendable {
    /// One cell, and what it would mean to have the topic there.
    public struct Place: Hashable, Sendable {
        /// The cell.
        public var cell: Cell
        /// What the best plan with the topic there is worth less than the one that is explained, below 0 where it is worth
        /// more; nil where a rule forbids it.
        public var cost: Int?
        /// How many people would have fewer of their first wishes met.
        public var losing: Int
        /// Why not there, in words.
        public var why: String
    }

    /// The topic.
    public var topic: Topic.ID
    /// Where it is, or would be by the best plan; nil for nowhere.
    public var here: Cell?
    /// How many people wish for it, and how many of them must be in it.
    public var demand: Demand
    /// How many seats it has where it is explained.
    public var seated: Int
    /// Between how many and how many people are expected, hosts included.
    public var expected: ClosedRange<Int>
    /// Why it is here, in words.
    public var why: String
    /// Every other cell, by slot and room.
    public var places: [Place]

    /// Looks for the best plan, and for the best one with the topic in each other cell, and says what it found.
    ///
    /// - Throws: the contradictions of the board, or that the topic is not open.
    public static func make(
        of id: Topic.ID,
        in gathering: Gathering,
        now: Instant?,
        effort: Effort,
        interrupt: Interrupt? = nil
    ) throws(Failure) -> TopicExplanation {
        let question = BoardQuestion(gathering, BoardQuestion.Wish(now: now, asking: id))
        guard let topic = question.topics.firstIndex(where: { $0.id == id }) else {
            throw Failure(
                "topic-closed",
                "topic \(id) was \(gathering.topics[id]?.state.rawValue ?? "erased"), so it has no place",
                help: "`unconf topic list` shows the topics that are open"
            )
        }
        let contradictions = question.contradictions
        guard contradictions.isEmpty else { throw Failure(contradictions) }
        let isSinking = gathering.placements[id] == nil && !gathering.isBacked(id)
        let (best, cells) = try BoardSolver.alternatives(
            for: topic,
            in: question.problem,
            isOut: isSinking,
            effort: effort,
            interrupt: interrupt
        )
        return ExplanationWords(question, gathering, topic: topic, best: best, cells: cells).explanation
    }
}
