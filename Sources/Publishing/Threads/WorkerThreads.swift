import CLinux
import Foundation
import Glibc

/// A thread for each core, for as long as there is work.
///
/// Every piece of work brings its own threads along, so that work within work finds all cores as well; a pool gives
/// what is within no second core.
enum WorkerThreads {
    /// How many cores the program may use.
    static let size = max(1, ProcessInfo.processInfo.activeProcessorCount)

    /// What a thread is to do, and on which cores.
    private final class Work: Sendable {
        private let work: @Sendable () -> Void
        private let cores: Cores?

        init(_ work: @escaping @Sendable () -> Void, on cores: Cores?) {
            self.work = work
            self.cores = cores
        }

        func run() {
            cores?.take()
            work()
        }
    }

    /// Does the same work on every core at once, and comes back when all have done it.
    ///
    /// - Parameter work: takes one piece after the other until none is left.
    static func work(_ work: @Sendable () -> Void) {
        guard size > 1 else { return work() }
        withoutActuallyEscaping(work) { work in
            // Those that run make up for a thread that the system does not have.
            let threads = (1..<size).compactMap { thread($0, work) }
            work()
            for thread in threads { pthread_join(thread, nil) }
        }
    }

    /// Starts a thread, which is to be joined; nil where the system has none left.
    ///
    /// - Parameter number: how many cores away from that of the thread that asks it begins.
    static func thread(_ number: Int = 1, _ work: @escaping @Sendable () -> Void) -> pthread_t? {
        let cores = Cores()
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        cores?.one(for: number).begin(with: &attributes)
        let context = Unmanaged.passRetained(Work(work, on: cores))
        guard let thread = start(context, &attributes) ?? start(context, nil) else {
            context.release()
            return nil
        }
        return thread
    }

    private static func start(
        _ context: Unmanaged<Work>,
        _ attributes: UnsafePointer<pthread_attr_t>?
    ) -> pthread_t? {
        var thread = pthread_t()
        let status = pthread_create(
            &thread,
            attributes,
            { context in
                context.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().run() }
                return nil
            },
            context.toOpaque()
        )
        return status == 0 ? thread : nil
    }
}
