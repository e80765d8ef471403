import Registration
import Storage
import Synchronization
import Unconference

/// Who may come in: the keys of an event in memory, and the data file behind them.
final class Keyring: Sendable {
    private let keys: Mutex<[String: AccessKey]>
    private let file: DataFile
    private let event: Slug

    /// How long an organiser's session lasts, in seconds: seven days.
    static let organiserSession: Int64 = 7 * 86400
    /// How long an invitation is good, in seconds: ten minutes.
    static let invitation: Int64 = 600

    /// Reads the keys of an event.
    init(_ file: DataFile, event: Slug) throws {
        self.file = file
        self.event = event
        keys = Mutex(Keyring.byMark(try file.accessKeys(of: event)))
    }

    /// Reads the keys again, as when another process has made or taken one; says which sessions have ended by it.
    func reload() throws -> [String] {
        let fresh = Keyring.byMark(try file.accessKeys(of: event))
        return keys.withLock { keys in
            let gone = keys.values.filter { $0.kind == .session && fresh[$0.mark] == nil }.map(\.mark)
            keys = fresh
            return gone
        }
    }

    /// The key that a secret stands for; nil where it is none, or good no more.
    func key(for secret: String, at now: Instant) -> AccessKey? {
        guard (20...100).contains(secret.utf8.count) else { return nil }
        let mark = Secret.mark(of: secret)
        guard let key = keys.withLock({ $0[mark] }), now < key.until else { return nil }
        return key
    }

    /// Makes a key and gives its secret, which is never seen again.
    func make(
        _ kind: AccessKey.Kind,
        _ role: Role,
        participant: Participant.ID? = nil,
        name: String? = nil,
        at now: Instant,
        until: Instant,
        instead former: [AccessKey] = []
    ) throws -> (secret: String, key: AccessKey) {
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
        try change([key], removing: former)
        return (secret, key)
    }

    /// Takes keys out.
    func remove(_ gone: [AccessKey]) throws { try change([], removing: gone) }

    /// All keys that fit.
    func all(where fits: (AccessKey) -> Bool) -> [AccessKey] {
        keys.withLock { $0.values.filter(fits) }.sorted { ($0.made, $0.mark) < ($1.made, $1.mark) }
    }

    private func change(_ fresh: [AccessKey], removing gone: [AccessKey]) throws {
        try file.change(fresh, removing: gone.map(\.mark), of: event)
        keys.withLock { keys in
            for key in gone { keys[key.mark] = nil }
            for key in fresh { keys[key.mark] = key }
        }
    }

    private static func byMark(_ keys: [AccessKey]) -> [String: AccessKey] {
        Dictionary(keys.map { ($0.mark, $0) }) { _, later in later }
    }
}
