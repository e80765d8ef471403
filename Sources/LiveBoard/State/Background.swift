import Dispatch

/// Work that keeps a processor busy for a while, beside the threads that answer pages.
enum Background {
    private static let queue = DispatchQueue(label: "background", attributes: .concurrent)

    /// Does it, and gives back what came of it.
    static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work() }) }
        }
    }
}
