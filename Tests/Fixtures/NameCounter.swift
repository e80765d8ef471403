import Synchronization

/// Names that are never the same twice within one action, and the same in every run.
final class NameCounter: Sendable {
    private let count = Mutex(0)

    func next() -> String {
        count.withLock { count in
            count += 1
            return "name-\(count)"
        }
    }
}
