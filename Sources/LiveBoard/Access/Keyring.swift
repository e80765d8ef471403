import Registration
import Synchronization
import Unconference

/// Who may come in: the keys of an event in memory, and the data file behind them.
final class Keyring: Sendable {
    private let state: Mutex<State>
    private let read: @Sendable () throws -> [AccessKey]
    private let write: @Sendable (_ keys: [AccessKey], _ removed: [String]) async throws -> Void

    private struct State {
        var keys: [String: AccessKey]
        /// Keys that are good once, and are being used.
        var claimed: Set<String> = []
        /// How often keys were changed here, so that what was read before that is not taken for the newest.
        var changes = 0
    }

    /// How long an organiser's session lasts, in seconds: seven days.
    static let organiserSession: Int64 = 7 * 86400
    /// How long an invitation is good, in seconds: ten minutes.
    static let invitation: Int64 = 600

    /// The keys of an event.
    ///
    /// - Parameters:
    ///   - read: reads them all.
    ///   - write: keeps some and takes out others; back when it is on the disk.
    init(
        read: @escaping @Sendable () throws -> [AccessKey],
        write: @escaping @Sendable (_ keys: [AccessKey], _ removed: [String]) async throws -> Void
    ) throws {
        self.read = read
        self.write = write
        state = Mutex(State(keys: Keyring.byMark(try read())))
    }

    /// Reads the keys again, as when another process has made or taken one; says which sessions have ended by it.
    func reload() throws -> [String] {
        while true {
            let seen = state.withLock { $0.changes }
            let fresh = Keyring.byMark(try read())
            let gone = state.withLock { state -> [String]? in
                // Somebody was put out, or came in, while we read: what we read may not know it.
                guard state.changes == seen else { return nil }
                let gone = state.keys.values.filter { $0.kind == .session && fresh[$0.mark] == nil }.map(
                    \.mark
                )
                state.keys = fresh.filter { !state.claimed.contains($0.key) }
                return gone
            }
            if let gone { return gone }
        }
    }

    /// The key that a secret stands for; nil where it is none, or good no more.
    func key(for secret: String, at now: Instant) -> AccessKey? {
        guard (20...100).contains(secret.utf8.count) else { return nil }
        let mark = Secret.mark(of: secret)
        guard let key = state.withLock({ $0.keys[mark] }), now < key.until else { return nil }
        return key
    }

    /// Whether a key is still good for anything.
    func holds(_ key: AccessKey) -> Bool { state.withLock { $0.keys[key.mark] != nil } }

    /// A new key with its secret, which is never seen again; it opens nothing before it is kept.
    static func make(
        _ kind: AccessKey.Kind,
        _ role: Role,
        participant: Participant.ID? = nil,
        name: String? = nil,
        at now: Instant,
        until: Instant
    ) -> (secret: String, key: AccessKey) {
        let secret = Secret.make()
        let key = AccessKey(
            mark: Secret.mark(of: secret),
            kind: kind,
            role: role,
            participant: participant,
            name: name,
            made: now,
            until: until
        )
        return (secret, key)
    }

    /// Takes a key that is good once, so that nobody else can; false where somebody has.
    func claim(_ key: AccessKey) -> Bool {
        state.withLock { state in
            guard state.keys.removeValue(forKey: key.mark) != nil else { return false }
            state.claimed.insert(key.mark)
            return true
        }
    }

    /// Gives back a key that was taken, as when the disk did not take what it was for.
    func release(_ key: AccessKey) {
        state.withLock { state in
            state.claimed.remove(key.mark)
            state.keys[key.mark] = key
        }
    }

    /// Keeps keys and takes others out, on the disk and then here.
    func change(_ fresh: [AccessKey], removing gone: [AccessKey] = []) async throws {
        try await write(fresh, gone.map(\.mark))
        state.withLock { state in
            state.changes += 1
            for key in gone {
                state.keys[key.mark] = nil
                state.claimed.remove(key.mark)
            }
            for key in fresh { state.keys[key.mark] = key }
        }
    }

    /// All keys that fit.
    func all(where fits: (AccessKey) -> Bool) -> [AccessKey] {
        state.withLock { $0.keys.values.filter(fits) }.sorted { ($0.made, $0.mark) < ($1.made, $1.mark) }
    }

    private static func byMark(_ keys: [AccessKey]) -> [String: AccessKey] {
        Dictionary(keys.map { ($0.mark, $0) }) { _, later in later }
    }
}
