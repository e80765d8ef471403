import Glibc
import Synchronization

/// One piece of work on a thread of its own, which goes on beside all else until somebody asks what came of it.
///
/// Nobody outlives it: who lets go of it waits for its end.
final class Errand<Result: Sendable>: Sendable {
    private let task: Task
    private let thread: pthread_t?
    private let isJoined = Atomic(false)

    private final class Task: Sendable {
        let work: @Sendable () -> Result
        let made = Mutex<Result?>(nil)

        init(_ work: @escaping @Sendable () -> Result) {
            self.work = work
        }

        func run() {
            let result = work()
            made.withLock { $0 = result }
        }
    }

    /// Begins; where the system has no thread left, the work is done when it is asked for.
    init(_ work: @escaping @Sendable () -> Result) {
        let task = Task(work)
        self.task = task
        thread = Crew.thread { task.run() }
    }

    deinit { join() }

    /// What came of it; waits until it is there.
    func result() -> Result {
        join()
        return task.made.withLock { $0 } ?? task.work()
    }

    private func join() {
        guard let thread, !isJoined.exchange(true, ordering: .acquiringAndReleasing) else { return }
        pthread_join(thread, nil)
    }
}
