import Dispatch

/// Keeps a thread waiting for asynchronous work that others do.
public enum Waiting {
    /// Waits until the work has ended; throws what it threw.
    public static func wait(for work: @escaping @Sendable () async throws -> Void) throws {
        let done = DispatchSemaphore(value: 0)
        let outcome = Box()
        Task {
            do { try await work() } catch { outcome.error = error }
            done.signal()
        }
        done.wait()
        if let error = outcome.error { throw error }
    }

    /// Waits for a value that others make.
    public static func value<Value: Sendable>(of work: @escaping @Sendable () async -> Value) throws -> Value
    {
        let made = Made<Value>()
        try wait { made.value = await work() }
        guard let value = made.value else { throw CancellationError() }
        return value
    }

    /// What was made; written before the semaphore is signalled, read after.
    private final class Made<Value>: @unchecked Sendable {
        var value: Value?
    }

    /// How the work ended; written before the semaphore is signalled, read after.
    private final class Box: @unchecked Sendable {
        var error: (any Error)?
    }
}
