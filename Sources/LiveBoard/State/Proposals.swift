import Planning
import Registration
import Scheduling
import Synchronization
import Unconference

/// Plans that the desk has asked for and nobody has accepted yet: the latest, with the board as it was then.
final class Proposals: Sendable {
    /// A plan that was made, to be looked at before anything moves.
    struct Proposal: Sendable {
        /// Its name, so that what is accepted is what was looked at.
        let id: String
        /// When it was made.
        let made: Instant
        /// Where each topic goes.
        let cells: [Topic.ID: Cell]
        /// The board that it was made for.
        let base: [Placement]
        /// What it would change, in a line.
        let summary: String
        /// Each change in a sentence.
        let sentences: [String]
        /// What it is worth, in hundredths of what could be had at most.
        let worth: Int
        /// What should be known besides.
        let findings: [String]
    }

    private let latest = Mutex<Proposal?>(nil)
    /// What keeps a second plan from being begun.
    let work = OneAtATime("a plan is being made")

    /// For how long the engine searches, in seconds: a room waits.
    static let seconds = 2.0

    /// The latest; nil where there is none.
    var present: Proposal? { latest.withLock { $0 } }

    /// Drops it.
    func drop() { latest.withLock { $0 = nil } }

    /// Makes a plan; pages are answered meanwhile.
    ///
    /// - Parameters:
    ///   - keeps: whether as little as possible shall move.
    ///   - moment: when it is: while the day is on, sessions that have begun stay.
    func make(of gathering: Gathering, keeps: Bool, at moment: Instant) async throws {
        let proposal = try await work.run {
            try await Background.run { try Proposals.solve(gathering, keeps: keeps, at: moment) }
        }
        latest.withLock { $0 = proposal }
    }

    private static func solve(
        _ gathering: Gathering,
        keeps: Bool,
        at moment: Instant
    ) throws -> Proposal {
        let question = BoardQuestion(gathering, .init(keeps: keeps, at: moment, of: gathering))
        let contradictions = question.contradictions
        guard contradictions.isEmpty else { throw Failure(contradictions) }
        let effort = Effort(.seconds(seconds), threads: 1)
        let outcome =
            keeps
            ? try BoardSolver.solve(
                question.problem,
                keepingWithin: BoardQuestion.lossForKeeping,
                effort: effort
            )
            : try BoardSolver.solve(roomily: question.problem, effort: effort)
        let answer = outcome.answer
        let changes = PlanChanges(question, answer.plan, from: gathering)
        return Proposal(
            id: Secret.operation(),
            made: moment,
            cells: question.cells(answer.plan),
            base: gathering.placements.sorted,
            summary: changes.summary,
            sentences: changes.sentences(in: gathering),
            worth: answer.bound == 0 ? 100 : answer.plan.objective * 100 / max(1, answer.bound),
            findings: answer.findings.map(\.message)
        )
    }
}
