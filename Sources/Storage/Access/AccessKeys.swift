import GRDB
import Registration
import Unconference

/// The table of keys by which people come in.
enum AccessKeys {
    /// All keys of an event, those that are no longer good included.
    static func all(of event: Slug, in database: Database) throws -> [AccessKey] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT mark, kind, role, participant, name, made, until FROM access_key WHERE event = ?
                ORDER BY made, mark
                """,
            arguments: [event.text]
        )
        return rows.compactMap { row in
            guard let mark: String = row[0], let kind = (row[1] as String?).flatMap(AccessKey.Kind.init),
                let role = (row[2] as String?).flatMap(Role.init), let made: Int64 = row[5],
                let until: Int64 = row[6]
            else { return nil }
            return AccessKey(
                mark: mark,
                kind: kind,
                role: role,
                participant: (row[3] as Int?).map { Participant.ID($0) },
                name: row[4],
                made: Instant(secondsSince1970: made),
                until: Instant(secondsSince1970: until)
            )
        }
    }

    /// Keeps a key, in the place of the one with its mark if there is one.
    static func keep(_ key: AccessKey, of event: Slug, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO access_key (mark, event, kind, role, participant, name, made, until)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                key.mark, event.text, key.kind.rawValue, key.role.rawValue, key.participant?.number, key.name,
                key.made.secondsSince1970, key.until.secondsSince1970,
            ]
        )
    }

    /// Takes keys out.
    static func remove(_ marks: [String], in database: Database) throws {
        for mark in marks {
            try database.execute(sql: "DELETE FROM access_key WHERE mark = ?", arguments: [mark])
        }
    }

    /// Takes out the keys of people who are erased.
    static func erase(_ people: some Sequence<Participant.ID>, of event: Slug, in database: Database) throws {
        for person in people {
            try database.execute(
                sql: "DELETE FROM access_key WHERE event = ? AND participant = ?",
                arguments: [event.text, person.number]
            )
        }
    }

    /// Takes out everything about an event, and what is good no more at any.
    static func removeAll(of event: Slug, in database: Database) throws {
        try database.execute(sql: "DELETE FROM access_key WHERE event = ?", arguments: [event.text])
    }
}
