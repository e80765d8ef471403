import Foundation
import Glibc

/// A thread for each core, for as long as there is work.
///
/// Every piece of work brings its own threads along, so that work within work finds all cores as well; a pool gives
/// what is within no second core.
enum Crew {
    /// How many cores the program may use.
    static let size = max(1, ProcessInfo.processInfo.activeProcessorCount)

    /// What a thread is to do.
    private final class Work: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) {
            self.work = work
        }
    }

    /// Does the same work on every core at once, and comes back when all have done it.
    ///
    /// - Parameter work: takes one piece after the other until none is left.
    static func work(_ work: @Sendable () -> Void) {
        guard size > 1 else { return work() }
        withoutActuallyEscaping(work) { work in
            // Those that run make up for a thread that the system does not have.
            let threads = (1..<size).compactMap { _ in thread(work) }
            work()
            for thread in threads { pthread_join(thread, nil) }
        }
    }

    /// Starts a thread, which is to be joined; nil where the system has none left.
    static func thread(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(Work(work))
        let status = pthread_create(
            &thread,
            nil,
            { context in
                Heap.takeLargePagesOfThread()
                context.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().work() }
                return nil
            },
            context.toOpaque()
        )
        guard status == 0 else {
            context.release()
            return nil
        }
        return thread
    }
}
