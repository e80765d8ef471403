import GRDB
public import Unconference

extension DataFile {
    /// Deletes everything that is known about an event, its history included, and leaves no byte of it in the file.
    ///
    /// A backup that is restored later forgets its people again.
    ///
    /// - Returns: how many people were in the file, 0 when there was nothing about the event; and what people should know about
    ///   what is left of them elsewhere.
    @discardableResult
    public func retire(_ event: Slug, at now: Instant) throws -> (people: Int, notices: [String]) {
        try connection.exclusively { database in
            let count = try Connection.saving(database) {
                try database.execute(
                    sql:
                        "INSERT INTO erasure (mark, at, swept) SELECT mark, ?, 0 FROM participant WHERE event = ?",
                    arguments: [now.secondsSince1970, event.text]
                )
                let count = database.changesCount
                try Erasures.noteNobody(at: now, in: database)
                try database.execute(sql: "DELETE FROM history WHERE event = ?", arguments: [event.text])
                try AccessKeys.removeAll(of: event, in: database)
                try Operations.removeAll(of: event, in: database)
                try PairingCodes.removeAll(of: event, in: database)
                for kind in Tables.all.reversed() { try kind.removeAll(of: event, in: database) }
                return count
            }
            connection.memory.forget()
            return (count, try Sweep.run(database, connection.path))
        }
    }
}
