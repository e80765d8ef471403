import Foundation
import GRDB
import Registration
import Unconference

/// The table of what was done.
enum History {
    private static let columns = TableShape(
        "history",
        key: ["sequence"],
        ["at", "actor", "action", "summary", "reverses", "reversed_by", "changes"]
    )

    /// Entries of an event, earliest first.
    static func entries(
        of event: Slug,
        limit: Int? = nil,
        from first: Int = 1,
        changes: Bool,
        in database: Database
    ) throws -> [HistoryEntry] {
        let rows = try Row.fetchCursor(
            database,
            sql: "\(columns.selection) AND sequence >= ? ORDER BY sequence DESC LIMIT ?",
            arguments: [event.text, first, limit.map { max(0, $0) } ?? Int(Int64.max)]
        )
        var entries: [HistoryEntry] = []
        let slugs = SlugReader()
        while let row = try rows.next() {
            var reader = Columns(row, of: columns, event: event, slugs)
            entries.append(try entry(&reader, changes: changes))
        }
        return entries.reversed()
    }

    /// The entries from an actor's last undoable one on; empty when there is none.
    static func sinceLastUndoable(
        of event: Slug,
        by actor: Actor,
        in database: Database
    ) throws -> [HistoryEntry] {
        let first = try Int.fetchOne(
            database,
            sql: """
                SELECT max(sequence) FROM history WHERE event = ? AND actor = ?
                AND changes IS NOT NULL AND reverses IS NULL AND reversed_by IS NULL
                """,
            arguments: [event.text, actor.description]
        )
        guard let first else { return [] }
        return try entries(of: event, from: first, changes: true, in: database)
    }

    /// The place of the next entry.
    static func nextSequence(of event: Slug, in database: Database) throws -> Int {
        let last = try Int.fetchOne(
            database,
            sql: "SELECT max(sequence) FROM history WHERE event = ?",
            arguments: [event.text]
        )
        return (last ?? 0) + 1
    }

    /// Adds an entry.
    static func append(_ entry: HistoryEntry, to event: Slug, in database: Database) throws {
        let arguments = try Values.checked([
            event.text, entry.sequence, entry.at.secondsSince1970, entry.actor.description, entry.action,
            entry.summary, entry.reverses, entry.reversedBy, try written(entry.changes),
        ])
        try database.cachedStatement(sql: columns.insertion).execute(arguments: arguments)
    }

    /// Notes that an entry was taken back; what it changed is needed no more.
    static func reverse(_ entry: Int, by undo: Int, of event: Slug, in database: Database) throws {
        try database.execute(
            sql: "UPDATE history SET reversed_by = ?, changes = NULL WHERE event = ? AND sequence = ?",
            arguments: [undo, event.text, entry]
        )
    }

    /// Takes out what all entries changed: none of them can be taken back after that.
    static func forgetChanges(of event: Slug, in database: Database) throws {
        try database.execute(
            sql: "UPDATE history SET changes = NULL WHERE event = ?",
            arguments: [event.text]
        )
    }

    /// Takes out what entries changed where that names one of the given people, or where one of them did it: whoever gets
    /// the number next must not be able to take back what somebody else did.
    static func scrub(_ people: Set<Participant.ID>, of event: Slug, in database: Database) throws {
        guard !people.isEmpty else { return }
        for person in people.sorted() {
            try database.execute(
                sql: "UPDATE history SET changes = NULL WHERE event = ? AND actor = ?",
                arguments: [event.text, Actor.participant(person).description]
            )
        }
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT sequence, changes FROM history WHERE event = ? AND changes IS NOT NULL",
            arguments: [event.text]
        )
        for row in rows {
            let sequence: DatabaseValue = row[0]
            let text: DatabaseValue = row[1]
            // What can't be read might name anybody.
            if let changes = try? read(text.storage.value as? String),
                Mentions.of(changes).isDisjoint(with: people)
            {
                continue
            }
            try database.execute(
                sql: "UPDATE history SET changes = NULL WHERE event = ? AND sequence = ?",
                arguments: [event.text, sequence]
            )
        }
    }

    private static func entry(_ columns: inout Columns, changes: Bool) throws -> HistoryEntry {
        var entry = HistoryEntry(
            sequence: try columns.number(),
            at: try columns.instant(),
            actor: try columns.actor(),
            action: try columns.text(),
            summary: try columns.text(),
            reverses: try columns.numberIfAny(),
            reversedBy: try columns.numberIfAny()
        )
        if changes { entry.changes = try read(try columns.textIfAny()) }
        return entry
    }

    private static func written(_ changes: [Change]) throws -> String? {
        guard !changes.isEmpty else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(changes), as: UTF8.self)
    }

    private static func read(_ text: String?) throws -> [Change] {
        guard let text else { return [] }
        do {
            return try JSONDecoder().decode([Change].self, from: Data(text.utf8))
        } catch {
            throw Failure(
                "unreadable-history",
                "what an entry of the history changed can't be read",
                help: "`unconf doctor` says more; what was done stays done"
            )
        }
    }
}
