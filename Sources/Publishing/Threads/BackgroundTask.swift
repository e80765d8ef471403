import Glibc
import Synchronization

/// One piece of work on a thread of its own, which goes on beside all else until somebody asks what came of it.
///
/// Letting go of a task waits for its end, so that its work never outlives it.
final class BackgroundTask<Result: Sendable>: Sendable {
    private let work: Work
    /// The thread that works, until somebody has waited for its end.
    private let thread: Mutex<pthread_t?>

    private final class Work: Sendable {
        let make: @Sendable () -> Result
        let made = Mutex<Result?>(nil)

        init(_ make: @escaping @Sendable () -> Result) {
            self.make = make
        }

        func run() {
            let result = make()
            made.withLock { $0 = result }
        }
    }

    /// Begins; where the system has no thread left, the work is done when it is asked for.
    init(_ make: @escaping @Sendable () -> Result) {
        let work = Work(make)
        self.work = work
        thread = Mutex(WorkerThreads.thread { work.run() })
    }

    deinit { join() }

    /// What came of it; waits until it is there.
    func result() -> Result {
        join()
        return work.made.withLock { made in
            let result = made ?? work.make()
            made = result
            return result
        }
    }

    /// Waits for the thread's end; whoever comes second waits for the first, and finds nothing left to wait for.
    private func join() {
        thread.withLock { thread in
            if let thread { pthread_join(thread, nil) }
            thread = nil
        }
    }
}
