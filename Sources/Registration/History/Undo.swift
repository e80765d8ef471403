import Unconference

/// Taking back one's own last action, any number of times.
public enum Undo {
    /// What would be taken back.
    public struct Plan: Hashable, Sendable {
        /// The entry that would be reversed.
        public var entry: HistoryEntry
        /// The changes that reverse it, in the order in which to make them.
        public var changes: [Change]
    }

    /// How to take back an actor's last action that was not taken back yet.
    ///
    /// It is refused where a later action depends on it: where a record that it changed has changed again since, or
    /// where the board would break a rule without it.
    ///
    /// - Parameters:
    ///   - history: the whole history, earliest first.
    ///   - actor: who takes back; only their own actions count.
    ///   - gathering: the gathering as it is now.
    ///   - expected: the place in the history of what should be taken back; anything else is refused, so that a tap that
    ///     comes twice takes back one thing.
    public static func plan(
        in history: [HistoryEntry],
        by actor: Actor,
        of gathering: Gathering,
        expecting expected: Int? = nil
    ) throws(Refusal) -> Plan {
        let candidates = history.filter { $0.actor == actor && $0.reverses == nil && $0.reversedBy == nil }
        guard let entry = candidates.last(where: { !$0.changes.isEmpty }) else { throw .nothingToUndo }
        if let expected, entry.sequence != expected { throw .undoneAlready }
        var reversed = gathering
        var changes: [Change] = []
        for change in entry.changes.reversed() where change.isReversible {
            var step = Reversal(gathering: reversed)
            guard let reverse = change.accept(&step) else {
                throw .laterDepends(on: entry, laterEntry(touching: change, in: history, after: entry))
            }
            reversed.apply(reverse)
            changes.append(reverse)
        }
        try requireWhole(reversed, after: entry, insteadOf: gathering)
        if changes.contains(where: \.concernsCalendars) { changes += reversed.settlingAppointments() }
        return Plan(entry: entry, changes: changes)
    }

    /// Refuses what would leave a broken board, a wish for a topic that is gone, or more people than places.
    private static func requireWhole(
        _ reversed: Gathering,
        after entry: HistoryEntry,
        insteadOf gathering: Gathering
    ) throws(Refusal) {
        let before = Set(BoardRules.violations(in: gathering))
        if let broken = BoardRules.violations(in: reversed).first(where: { !before.contains($0) }) {
            throw .undoWouldBreak(entry, broken)
        }
        guard reversed.danglingCount <= gathering.danglingCount else { throw .othersDepend(on: entry) }
        let held = Seats(of: reversed).held
        if let capacity = gathering.event.capacity, held > capacity, held > Seats(of: gathering).held {
            throw .undoWouldOverfill(entry, capacity: capacity)
        }
        for ticket in gathering.event.tickets {
            guard let places = ticket.places else { continue }
            func holders(_ gathering: Gathering) -> Int {
                gathering.participants.unordered.count { $0.holdsPlace && $0.ticket == ticket.id }
            }
            let count = holders(reversed)
            if count > places, count > holders(gathering) {
                throw .undoWouldOverfill(entry, capacity: places)
            }
        }
    }

    private static func laterEntry(
        touching change: Change,
        in history: [HistoryEntry],
        after entry: HistoryEntry
    ) -> HistoryEntry? {
        var mark = Mark()
        let wanted = change.accept(&mark)
        return history.last { later in
            later.sequence > entry.sequence && later.reversedBy == nil
                && later.changes.contains { $0.accept(&mark) == wanted }
        }
    }

    /// The reverse of a change, if the record is still as the change left it.
    private struct Reversal: Change.Visitor {
        var gathering: Gathering

        func visit<Entry: Record>(_ replacement: Replacement<Entry>) throws(Never) -> Change? {
            guard let key = replacement.key, gathering[keyPath: Entry.register][key] == replacement.after
            else { return nil }
            return Entry.change(replacement.reversed)
        }
    }

    /// What tells records of all kinds apart.
    private struct Mark: Change.Visitor {
        func visit<Entry: Record>(_ replacement: Replacement<Entry>) throws(Never) -> String {
            "\(Entry.self) \(replacement.key.map { "\($0)" } ?? "")"
        }
    }
}
