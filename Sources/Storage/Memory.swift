import GRDB
import Registration
import Synchronization
import Unconference

/// What was last read, so that a server does not read it all again for each tap on a phone.
final class Memory: Sendable {
    private let kept = Mutex<[Slug: Kept]>([:])

    private struct Kept {
        var gathering: Gathering
        var stamp: Stamp
    }

    /// What changes when another connection has written, or another file has taken the name.
    private struct Stamp: Hashable {
        var connection: ObjectIdentifier
        var version: Int?
    }

    /// The gathering as it is in the file at this moment of a transaction.
    func gathering(of event: Event, from database: Database) throws -> Gathering {
        let stamp = try Memory.stamp(database)
        if let known = kept.withLock({ $0[event.slug] }), known.stamp == stamp {
            var gathering = known.gathering
            gathering.define(event)
            return gathering
        }
        let gathering = try Tables.gathering(of: event, from: database) ?? Gathering(event: event, uid: "")
        kept.withLock { $0[event.slug] = Kept(gathering: gathering, stamp: stamp) }
        return gathering
    }

    /// Notes what this process has just saved.
    func keep(_ gathering: Gathering, in database: Database) throws {
        let stamp = try Memory.stamp(database)
        kept.withLock { $0[gathering.event.slug] = Kept(gathering: gathering, stamp: stamp) }
    }

    /// Forgets everything, as after a step that failed.
    func forget() { kept.withLock { $0 = [:] } }

    private static func stamp(_ database: Database) throws -> Stamp {
        Stamp(
            connection: ObjectIdentifier(database),
            version: try Int.fetchOne(database, sql: "PRAGMA data_version")
        )
    }
}
