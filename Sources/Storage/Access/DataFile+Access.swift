import GRDB
public import Registration
public import Unconference

extension DataFile {
    /// The keys by which people may come in at an event, those that are no longer good included.
    public func accessKeys(of event: Slug) throws -> [AccessKey] {
        try connection.read { try AccessKeys.all(of: event, in: $0) }
    }

    /// Keeps keys and takes others out, in one step.
    ///
    /// - Parameters:
    ///   - keys: those to keep.
    ///   - removed: the marks of those to take out.
    ///   - event: the event.
    public func change(_ keys: [AccessKey], removing removed: [String] = [], of event: Slug) throws {
        try connection.exclusively { database in
            try Connection.saving(database) {
                try AccessKeys.remove(removed, in: database)
                for key in keys { try AccessKeys.keep(key, of: event, in: database) }
            }
        }
    }

    /// Takes out keys that are good no more, and the taps that phones will not send again.
    public func tidy(_ event: Slug, at now: Instant) throws {
        try connection.exclusively { database in
            try Connection.saving(database) {
                try database.execute(
                    sql: "DELETE FROM access_key WHERE event = ? AND until < ?",
                    arguments: [event.text, now.secondsSince1970]
                )
                try Operations.forget(before: now.adding(seconds: -Operation.memory), in: database)
            }
        }
    }

    /// A number that is another one whenever another process has changed the file.
    public func foreignVersion() throws -> Int {
        try connection.read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }
}
