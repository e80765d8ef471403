import GRDB
import Registration
import Unconference

/// The ledger of those who were erased, by the random names that their rows had, so that a restored backup can be made
/// to forget them too.
enum Erasures {
    /// Notes that people are about to be erased.
    static func note(
        _ people: Set<Participant.ID>,
        of event: Slug,
        at now: Instant,
        in database: Database
    ) throws {
        for person in people.sorted() {
            try database.execute(
                sql: """
                    INSERT INTO erasure (mark, at, swept)
                    SELECT mark, ?, 0 FROM participant WHERE event = ? AND number = ?
                    """,
                arguments: [now.secondsSince1970, event.text, person.number]
            )
        }
    }

    /// Notes that something was deleted with which nobody goes: the file has to be rewritten all the same.
    static func noteNobody(at now: Instant, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO erasure (mark, at, swept) VALUES (?, ?, 0)",
            arguments: [RandomName.make(), now.secondsSince1970]
        )
    }

    /// One line of the ledger.
    struct Line: Hashable {
        /// The random name.
        var mark: String
        /// When.
        var at: Int64
    }

    /// The whole ledger.
    static func all(in database: Database) throws -> [Line] {
        try Row.fetchAll(database, sql: "SELECT mark, at FROM erasure ORDER BY at, mark").map { row in
            let mark: DatabaseValue = row[0]
            let at: DatabaseValue = row[1]
            guard case .string(let name) = mark.storage, case .int64(let time) = at.storage else {
                throw Failure("unreadable-value", "the ledger of erasures has a line that makes no sense")
            }
            return Line(mark: name, at: time)
        }
    }

    /// Takes out of a restored file those who were erased since it was written; says how many that were.
    static func reapply(_ ledger: [Line], in database: Database) throws -> Int {
        var erased: [Slug: Set<Participant.ID>] = [:]
        for line in ledger {
            let found = try Row.fetchOne(
                database,
                sql: "SELECT event, number FROM participant WHERE mark = ?",
                arguments: [line.mark]
            )
            if let found, let number: Int = found[1], let event: String = found[0], let slug = Slug(event) {
                erased[slug, default: []].insert(Participant.ID(number))
            }
            try database.execute(
                sql: "INSERT INTO erasure (mark, at, swept) VALUES (?, ?, 0) ON CONFLICT (mark) DO NOTHING",
                arguments: [line.mark, line.at]
            )
        }
        for (event, people) in erased {
            try History.scrub(people, of: event, in: database)
            try Tables.erase(people, of: event, in: database)
        }
        return erased.values.reduce(0) { $0 + $1.count }
    }
}
