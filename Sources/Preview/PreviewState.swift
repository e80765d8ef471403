import Synchronization
public import Unconference

/// What the open pages of a preview wait for: the number of the build that is shown, and what is wrong with it.
public final class PreviewState: Sendable {
    private struct Content {
        var build = 0
        var findings: [Finding] = []
        var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
        var nextListener = 0
    }

    private let content = Mutex(Content())

    /// Nothing was built yet.
    public init() {}

    /// Tells every open page that there is a new build.
    ///
    /// - Parameter findings: what is wrong with it.
    public func show(_ findings: [Finding]) {
        let (build, listeners) = content.withLock { content in
            content.build += 1
            content.findings = findings
            return (content.build, Array(content.listeners.values))
        }
        for listener in listeners { listener.yield(build) }
    }

    /// The number of the build that is shown, and what is wrong with it.
    var now: (build: Int, findings: [Finding]) { content.withLock { ($0.build, $0.findings) } }

    /// The numbers of builds as they come, beginning with the present one.
    var builds: AsyncStream<Int> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let (number, build) = content.withLock { content in
                content.nextListener += 1
                content.listeners[content.nextListener] = continuation
                return (content.nextListener, content.build)
            }
            continuation.yield(build)
            continuation.onTermination = { [weak self] _ in
                self?.content.withLock { _ = $0.listeners.removeValue(forKey: number) }
            }
        }
    }
}
