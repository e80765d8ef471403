import GRDB
import Registration
import Unconference

/// The table of codes by which devices are let in.
enum PairingCodes {
    /// All codes of an event, those that are no longer good included.
    static func all(of event: Slug, in database: Database) throws -> [PairingCode] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT mark, role, name, made, until, misses FROM pairing_code WHERE event = ?
                ORDER BY made, mark
                """,
            arguments: [event.text]
        )
        return rows.compactMap { row in
            guard let mark: String = row[0], let role = (row[1] as String?).flatMap(Role.init),
                let name: String = row[2], let made: Int64 = row[3], let until: Int64 = row[4],
                let misses: Int = row[5]
            else { return nil }
            var code = PairingCode(
                mark: mark,
                role: role,
                name: name,
                made: Instant(secondsSince1970: made)
            )
            code.until = Instant(secondsSince1970: until)
            code.misses = misses
            return code
        }
    }

    /// Keeps a code.
    static func keep(_ code: PairingCode, of event: Slug, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT OR REPLACE INTO pairing_code (event, mark, role, name, made, until, misses)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                event.text, code.mark, code.role.rawValue, code.name, code.made.secondsSince1970,
                code.until.secondsSince1970, code.misses,
            ]
        )
    }

    /// Takes a code out.
    static func remove(_ mark: String, of event: Slug, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM pairing_code WHERE event = ? AND mark = ?",
            arguments: [event.text, mark]
        )
    }

    /// Counts a wrong try against every code of an event.
    static func miss(of event: Slug, in database: Database) throws {
        try database.execute(
            sql: "UPDATE pairing_code SET misses = misses + 1 WHERE event = ?",
            arguments: [event.text]
        )
    }

    /// Takes out what is good no more.
    static func tidy(_ event: Slug, at now: Instant, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM pairing_code WHERE event = ? AND until < ?",
            arguments: [event.text, now.secondsSince1970]
        )
    }

    /// Takes out everything about an event.
    static func removeAll(of event: Slug, in database: Database) throws {
        try database.execute(sql: "DELETE FROM pairing_code WHERE event = ?", arguments: [event.text])
    }
}
