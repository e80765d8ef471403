import Registration
import Synchronization

/// Work that keeps a processor busy for seconds: while it goes on nobody can have it begun once more.
final class OneAtATime: Sendable {
    private let isBusy = Mutex(false)
    private let words: String

    /// - Parameter words: what is said to whoever asks meanwhile.
    init(_ words: String) { self.words = words }

    /// Does it, unless it goes on already.
    func run<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        let isFree = isBusy.withLock { isBusy in
            defer { isBusy = true }
            return !isBusy
        }
        guard isFree else {
            throw Refusal(.conflict, "being-made", words, help: "it takes about two seconds")
        }
        defer { isBusy.withLock { $0 = false } }
        return try await work()
    }
}
