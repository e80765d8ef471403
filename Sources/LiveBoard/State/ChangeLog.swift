import Registration
import Synchronization
import Unconference

/// Which cells changed with which revision, and whether times did, so that an open page asks for those only.
final class ChangeLog: Sendable {
    /// What changed after a revision.
    struct Changes {
        /// The cells.
        var cells: Set<Cell> = []
        /// Whether the times of the day did.
        var times = false
    }

    private struct Entry {
        let revision: Int
        let changes: Changes
    }

    private let entries = Mutex<[Entry]>([])
    private static let longest = 400

    /// Notes what changed.
    func note(_ changes: Changes, at revision: Int) {
        entries.withLock { entries in
            entries.append(Entry(revision: revision, changes: changes))
            if entries.count > ChangeLog.longest { entries.removeFirst(entries.count - ChangeLog.longest) }
        }
    }

    /// What changed after a revision; nil where that is not known, or not yet.
    func changes(since revision: Int, to present: Int) -> Changes? {
        guard revision < present else { return revision == present ? Changes() : nil }
        return entries.withLock { entries in
            guard let first = entries.first, first.revision <= revision + 1 else { return nil }
            // What was saved a moment ago may be shown already and not be noted yet: whoever asks then loads the page.
            guard let last = entries.last, last.revision >= present else { return nil }
            return entries.filter { $0.revision > revision }.reduce(into: Changes()) { sum, entry in
                sum.cells.formUnion(entry.changes.cells)
                sum.times = sum.times || entry.changes.times
            }
        }
    }
}
