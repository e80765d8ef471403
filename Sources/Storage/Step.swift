import GRDB
import Registration
import Unconference

/// One step of changes to an event while it is written: within a transaction, whoever writes alone.
struct Step {
    /// The gathering with what was kept so far.
    private(set) var gathering: Gathering
    /// The same, once something was kept; nil before.
    private(set) var saved: Gathering?
    private let database: Database
    private let isFirst: Bool

    /// A step in which nothing is kept yet.
    init(_ gathering: Gathering, in database: Database) {
        self.gathering = gathering
        self.database = database
        isFirst = gathering.uid.isEmpty
        guard isFirst else { return }
        let slug = gathering.event.slug
        self.gathering.courses[slug] = Course(
            event: slug,
            uid: RandomName.make(),
            phase: gathering.phase
        )
    }

    /// Does an action; what was asked by the same tap before is answered as before, and not done again.
    mutating func answer(_ request: Request, at now: Instant) throws -> Result<Outcome, Refusal> {
        let event = gathering.event.slug
        guard let operation = request.operation else { return try perform(request, at: now) }
        switch try Operations.former(operation, by: request.actor, of: event, in: database) {
        case .taken: return .failure(.operationTaken)
        case .answered(let former):
            return former.map { reply in
                Outcome(
                    gathering: gathering,
                    summary: reply.summary,
                    entry: nil,
                    changes: [],
                    notices: reply.notices
                )
            }
        case nil: break
        }
        let result = try perform(request, at: now)
        try Operations.note(
            result.map { Operations.Reply(summary: $0.summary, notices: $0.notices) },
            to: operation,
            by: request.actor,
            of: event,
            at: now,
            in: database
        )
        return result
    }

    private mutating func perform(_ request: Request, at now: Instant) throws -> Result<Outcome, Refusal> {
        var draft = Draft(of: gathering, by: request.actor, at: now, randomName: RandomName.make)
        let summary: String
        do throws(Refusal) {
            summary = try draft.perform(request.action)
        } catch {
            return .failure(error)
        }
        return .success(try keep(draft, request.action, summary))
    }

    /// Keeps what an action did, and notes it in the history.
    private mutating func keep(_ draft: Draft, _ action: any Action, _ summary: String) throws -> Outcome {
        var outcome = Outcome(
            gathering: draft.gathering,
            summary: summary,
            entry: nil,
            changes: draft.changes,
            notices: draft.notices
        )
        guard !draft.changes.isEmpty else { return outcome }
        try write(draft.changes, giving: draft.gathering, at: draft.now)
        let kind = type(of: action)
        guard action.isNoted else { return outcome }
        var entry = HistoryEntry(
            sequence: try History.nextSequence(of: gathering.event.slug, in: database),
            at: draft.now,
            actor: draft.actor,
            action: kind.name,
            summary: summary,
            changes: kind.canBeUndone ? draft.changes.filter(\.isReversible) : []
        )
        if !removed(by: draft.changes).isEmpty { entry.changes = [] }
        if kind.endsUndo { try forgetWhatWas(before: draft.now) }
        try History.append(entry, to: gathering.event.slug, in: database)
        outcome.entry = entry
        return outcome
    }

    /// Takes out of the history what anything changed, and has the file rewritten, so that no page of it holds what is gone.
    private func forgetWhatWas(before now: Instant) throws {
        try History.forgetChanges(of: gathering.event.slug, in: database)
        try Operations.removeAll(of: gathering.event.slug, in: database)
        try Erasures.noteNobody(at: now, in: database)
    }

    /// Takes back an actor's last action.
    mutating func undo(by actor: Actor, at now: Instant, expecting expected: Int? = nil) throws -> Outcome {
        let event = gathering.event.slug
        let history = try History.sinceLastUndoable(of: event, by: actor, in: database)
        let plan = try Undo.plan(in: history, by: actor, of: gathering, expecting: expected)
        var undone = gathering
        for change in plan.changes { undone.apply(change) }
        try write(plan.changes, giving: undone, at: now)
        let entry = HistoryEntry(
            sequence: try History.nextSequence(of: event, in: database),
            at: now,
            actor: actor,
            action: "undo",
            summary: "undid: \(plan.entry.summary)",
            reverses: plan.entry.sequence
        )
        try History.append(entry, to: event, in: database)
        try History.reverse(plan.entry.sequence, by: entry.sequence, of: event, in: database)
        return Outcome(
            gathering: undone,
            summary: entry.summary,
            entry: entry,
            changes: plan.changes,
            notices: []
        )
    }

    /// Writes changes; the first ones at an event begin its course.
    private mutating func write(_ changes: [Change], giving result: Gathering, at now: Instant) throws {
        let slug = result.event.slug
        if isFirst && saved == nil { try result.courses[slug]?.save(in: slug, to: database) }
        let gone = removed(by: changes)
        try Erasures.note(gone, of: slug, at: now, in: database)
        try RecordWriter.write(changes, of: result, to: database)
        try History.scrub(gone, of: slug, in: database)
        try AccessKeys.erase(gone, of: slug, in: database)
        try Operations.erase(gone, of: slug, in: database)
        gathering = result
        saved = result
    }

    /// Those whom changes take out for good.
    private func removed(by changes: [Change]) -> Set<Participant.ID> {
        var gone: Set<Participant.ID> = []
        for case .participant(let replacement) in changes {
            guard let id = replacement.key else { continue }
            if replacement.after == nil { gone.insert(id) } else { gone.remove(id) }
        }
        return gone
    }
}
