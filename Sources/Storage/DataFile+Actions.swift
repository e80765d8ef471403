import GRDB
public import Registration
public import Unconference

extension DataFile {
    /// Does an action, as one step that is saved when this returns.
    ///
    /// - Parameters:
    ///   - action: what.
    ///   - actor: who.
    ///   - event: at which event, as its organisers define it.
    ///   - now: when.
    /// - Throws: the ``Refusal`` of the action, or a ``Failure`` of the file; nothing was changed then.
    public func perform(
        _ action: any Action,
        by actor: Actor,
        in event: Event,
        at now: Instant
    ) throws -> Outcome {
        let results = try perform([Request(action, by: actor)], in: event, at: now)
        guard let result = results.first else { throw Failure.damaged(path) }
        return try result.get()
    }

    /// Does several actions that have nothing to do with each other in one step, which costs the disk no more than one
    /// action; a refused one does not hinder the others.
    ///
    /// - Returns: what came of each, in their order.
    public func perform(
        _ requests: [Request],
        in event: Event,
        at now: Instant
    ) throws -> [Result<Outcome, Refusal>] {
        do {
            let (results, notices) = try step(at: event) { step in
                try requests.map { try step.answer($0, at: now) }
            }
            return results.map { $0.map { $0.noting(notices) } }
        } catch let refusal as Refusal {
            // The file found what the action did not; alone it can't hinder the others.
            guard requests.count > 1 else { return requests.map { _ in .failure(refusal) } }
            return try requests.flatMap { try perform([$0], in: event, at: now) }
        }
    }

    /// Says what an action would do, and does nothing.
    public func dryRun(
        _ action: any Action,
        by actor: Actor,
        in event: Event,
        at now: Instant
    ) throws -> Outcome {
        var draft = Draft(of: try gathering(of: event), by: actor, at: now, randomName: RandomName.make)
        let summary = try draft.perform(action)
        return Outcome(
            gathering: draft.gathering,
            summary: summary,
            entry: nil,
            changes: draft.changes,
            notices: draft.notices
        )
    }

    /// Takes back an actor's last action that was not taken back yet.
    ///
    /// - Throws: a ``Refusal`` where there is none, or where something that came later depends on it.
    public func undo(
        by actor: Actor,
        in event: Event,
        at now: Instant,
        expecting expected: Int? = nil
    ) throws -> Outcome {
        let (outcome, notices) = try step(at: event) { step in
            try step.undo(by: actor, at: now, expecting: expected)
        }
        return outcome.noting(notices)
    }

    /// What was done at an event, earliest first.
    ///
    /// - Parameters:
    ///   - event: the name of the event.
    ///   - limit: how many of the last entries; all of them when nil.
    ///   - changes: whether to read what each entry changed, which takes longer.
    public func history(
        of event: Slug,
        limit: Int? = nil,
        changes: Bool = false
    ) throws -> [HistoryEntry] {
        try connection.read { try History.entries(of: event, limit: limit, changes: changes, in: $0) }
    }

    /// One step: everything that the work keeps is saved together, or nothing is.
    ///
    /// - Returns: what the work gave, and what people should be told besides.
    private func step<Value>(
        at event: Event,
        _ work: (inout Step) throws -> Value
    ) throws -> (Value, notices: [String]) {
        let memory = connection.memory
        do {
            return try connection.exclusively { database in
                let (value, saved) = try Connection.saving(database) {
                    var step = Step(try memory.gathering(of: event, from: database), in: database)
                    let value = try work(&step)
                    return (value, step.saved)
                }
                if let saved { try memory.keep(saved, in: database) }
                return (value, try Sweep.run(database, connection.path))
            }
        } catch {
            memory.forget()
            throw error
        }
    }
}
