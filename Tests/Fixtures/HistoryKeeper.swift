public import Registration
public import Unconference

/// A gathering with its history, as the data file keeps the two: for tests of undo.
public struct HistoryKeeper {
    /// The gathering as it is now.
    public private(set) var gathering: Gathering
    /// All that was done, earliest first.
    public private(set) var history: [HistoryEntry] = []

    /// A gathering to which nothing has been done yet.
    public init(_ gathering: Gathering) { self.gathering = gathering }

    /// Does something and notes it.
    public mutating func act<Kind: Action>(
        _ action: Kind,
        by actor: Actor = .organiser("sam"),
        at now: Instant = .weeksBefore
    ) throws(Refusal) {
        let names = NameCounter()
        var draft = Draft(of: gathering, by: actor, at: now) { names.next() }
        let summary = try draft.perform(action)
        gathering = draft.gathering
        history.append(
            HistoryEntry(
                sequence: history.count + 1,
                at: .weeksBefore,
                actor: actor,
                action: Kind.name,
                summary: summary,
                changes: Kind.canBeUndone ? draft.changes : []
            )
        )
    }

    /// Takes back an actor's last action.
    public mutating func undo(by actor: Actor = .organiser("sam")) throws(Refusal) {
        let plan = try Undo.plan(in: history, by: actor, of: gathering)
        for change in plan.changes { gathering.apply(change) }
        let sequence = history.count + 1
        if let index = history.firstIndex(where: { $0.sequence == plan.entry.sequence }) {
            history[index].reversedBy = sequence
        }
        history.append(
            HistoryEntry(
                sequence: sequence,
                at: .weeksBefore,
                actor: actor,
                action: "undo",
                summary: "undid entry \(plan.entry.sequence)",
                reverses: plan.entry.sequence,
                changes: plan.changes
            )
        )
    }
}
