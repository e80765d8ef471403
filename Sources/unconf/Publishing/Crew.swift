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
    private final class Task: Sendable {
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
            let task = Task(work)
            withExtendedLifetime(task) {
                let threads = (1..<size).compactMap { _ in start(task) }
                work()
                for thread in threads { pthread_join(thread, nil) }
            }
        }
    }

    /// Starts a thread; nil where the system has none left, which those that run make up for.
    private static func start(_ task: Task) -> pthread_t? {
        var thread = pthread_t()
        let context = Unmanaged.passUnretained(task).toOpaque()
        let status = pthread_create(
            &thread,
            nil,
            { context in
                context.map { Unmanaged<Task>.fromOpaque($0).takeUnretainedValue().work() }
                return nil
            },
            context
        )
        return status == 0 ? thread : nil
    }
}
