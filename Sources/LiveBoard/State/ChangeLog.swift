import Registration
import Synchronization
import Unconference

/// Which cells changed with which revision, so that an open page asks for those only.
final class ChangeLog: Sendable {
    private struct Entry {
        let revision: Int
        let cells: Set<Cell>
    }

    private let entries = Mutex<[Entry]>([])
    private static let longest = 400

    /// Notes what changed.
    func note(_ cells: Set<Cell>, at revision: Int) {
        entries.withLock { entries in
            entries.append(Entry(revision: revision, cells: cells))
            if entries.count > ChangeLog.longest { entries.removeFirst(entries.count - ChangeLog.longest) }
        }
    }

    /// The cells that changed after a revision; nil where that is too long ago.
    func cells(since revision: Int, to present: Int) -> Set<Cell>? {
        guard revision < present else { return revision == present ? [] : nil }
        return entries.withLock { entries in
            guard let first = entries.first, first.revision <= revision + 1 else { return nil }
            return entries.filter { $0.revision > revision }.reduce(into: []) { $0.formUnion($1.cells) }
        }
    }
}
