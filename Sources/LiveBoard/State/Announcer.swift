import NIOCore
import Synchronization

/// Tells open pages that something has changed: one text, encoded once for everybody.
///
/// A page that reads slowly misses what came in between and loses nothing: each text says what is the newest, and the
/// page then asks for what it has not.
final class Announcer: Sendable {
    private struct Listener {
        let session: String
        let continuation: AsyncStream<ByteBuffer>.Continuation
    }

    private struct Audience {
        var listeners: [Int: Listener] = [:]
        var sessions: [String: [Int]] = [:]
        var next = 0
    }

    private let audience = Mutex(Audience())
    private let mostListeners: Int

    /// How many pages of one session may listen; an older one is let go.
    ///
    /// A phone shows one page at a time. Whoever runs the event has the desk, the board and a wall open side by side; a
    /// browser without TLS has six lines to a host, and two of them stay free for what is done.
    static func mostPages(of visitor: VisitorKind) -> Int { visitor == .participant ? 2 : 4 }

    /// - Parameter mostListeners: how many may listen at once.
    init(mostListeners: Int) { self.mostListeners = mostListeners }

    /// How many listen.
    var count: Int { audience.withLock { $0.listeners.count } }

    /// Begins to listen; nil where too many do.
    ///
    /// - Parameters:
    ///   - session: whose page it is; empty for those who have not come in.
    ///   - most: how many pages of this session may listen at once.
    ///   - first: what the page is told at once.
    func listen(session: String, most: Int, first: ByteBuffer) -> AsyncStream<ByteBuffer>? {
        let (stream, continuation) = AsyncStream.makeStream(
            of: ByteBuffer.self,
            bufferingPolicy: .bufferingNewest(2)
        )
        let entry = audience.withLock { audience -> (Int, AsyncStream<ByteBuffer>.Continuation?)? in
            guard audience.listeners.count < mostListeners else { return nil }
            audience.next += 1
            let number = audience.next
            audience.listeners[number] = Listener(session: session, continuation: continuation)
            guard !session.isEmpty else { return (number, nil) }
            audience.sessions[session, default: []].append(number)
            guard audience.sessions[session]?.count ?? 0 > most,
                let oldest = audience.sessions[session]?.removeFirst()
            else { return (number, nil) }
            return (number, audience.listeners.removeValue(forKey: oldest)?.continuation)
        }
        guard let (number, oldest) = entry else { return nil }
        oldest?.finish()
        continuation.onTermination = { [weak self] _ in self?.leave(number) }
        continuation.yield(first)
        return stream
    }

    /// Tells everybody.
    func tell(_ text: ByteBuffer) {
        let listeners = audience.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.continuation.yield(text) }
    }

    /// Lets the pages of a session go that has ended: they are told, so that they show nothing any more at once.
    func release(session: String) {
        let listeners = audience.withLock { audience in
            (audience.sessions.removeValue(forKey: session) ?? []).compactMap { audience.listeners[$0] }
        }
        for listener in listeners {
            listener.continuation.yield(EventStream.gone)
            listener.continuation.finish()
        }
    }

    /// Lets everybody go.
    func close() {
        let listeners = audience.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.continuation.finish() }
    }

    private func leave(_ number: Int) {
        audience.withLock { audience in
            guard let listener = audience.listeners.removeValue(forKey: number) else { return }
            audience.sessions[listener.session]?.removeAll { $0 == number }
            if audience.sessions[listener.session]?.isEmpty == true {
                audience.sessions[listener.session] = nil
            }
        }
    }
}
