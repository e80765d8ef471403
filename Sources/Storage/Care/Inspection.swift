import GRDB
import Registration
import Unconference

/// A look at a file that may be damaged, or made by somebody who means harm: nothing in it is run, nothing is written.
struct Inspection {
    private let database: Database
    private let path: String

    private init(_ database: Database, _ path: String) {
        self.database = database
        self.path = path
    }

    /// Opens a file to look at it only.
    static func open<Value>(_ path: String, _ work: (Database, Inspection) throws -> Value) throws -> Value {
        try Failure.translating(path) {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(20)
            configuration.prepareDatabase { database in
                try database.execute(
                    sql:
                        "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY"
                )
            }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            return try queue.inDatabase { try work($0, Inspection($0, path)) }
        }
    }

    /// Everything that speaks against using the file; it throws where the file can't even be looked at.
    func findings() throws -> [Finding] {
        let version = try Upgrade.version(of: database, path)
        guard version > 0 else {
            throw Failure(
                "not-a-data-file",
                "\(PrivateFile.name(of: path)) is empty",
                at: Place(file: path),
                help: "give a file that `unconf backup` wrote"
            )
        }
        let foreign = try foreignParts(version)
        // Statements on a table that is not ours might do anything; they wait for another file.
        guard foreign.isEmpty else { return foreign }
        let found = try damage() + danglingRows()
        guard found.isEmpty, version == Migrations.latest else { return found }
        return try unreadableRecords()
    }

    /// Tables, triggers and views that this program did not make, and those that it misses.
    private func foreignParts(_ version: Int) throws -> [Finding] {
        let expected = try Inspection.parts(ofVersion: version)
        let present = try Inspection.parts(in: database)
        return present.subtracting(expected).union(expected.subtracting(present)).map(\.name).sorted()
            .map { name in
                Finding(
                    .error,
                    "foreign-schema",
                    "“\(name)” in \(PrivateFile.name(of: path)) is not as unconf makes it",
                    at: Place(file: path),
                    help: "use a file that `unconf backup` wrote and nobody has changed"
                )
            }
    }

    private func damage() throws -> [Finding] {
        let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(5)")
        guard lines != ["ok"] else { return [] }
        // SQLite's own words name pages and indexes, which help nobody who runs an event.
        return Failure.damaged(path).findings
    }

    private func danglingRows() throws -> [Finding] {
        let rows = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        let tables = rows.compactMap { row -> String? in
            let value: DatabaseValue = row[0]
            return value.storage.value as? String
        }
        return Set(tables).sorted().map { table in
            Finding(
                .error,
                "dangling-rows",
                "\(tables.count { $0 == table }) of \(table) refer to something that is not there",
                at: Place(file: path),
                help: "go back to the last backup with `unconf restore FILE`"
            )
        }
    }

    private func unreadableRecords() throws -> [Finding] {
        var found: [Finding] = []
        for event in try Tables.events(in: database) {
            let slugs = SlugReader()
            for kind in Tables.all {
                do throws {
                    _ = try kind.load(of: event, from: database, slugs)
                } catch let failure as Failure {
                    found += failure.findings
                }
            }
            do {
                _ = try History.entries(of: event, changes: true, in: database)
            } catch let failure as Failure {
                found += failure.findings
            }
        }
        return found
    }

    /// One table, index, trigger or view.
    private struct Part: Hashable {
        var name: String
        var definition: String
    }

    private static func parts(ofVersion version: Int) throws -> Set<Part> {
        try DatabaseQueue().inDatabase { database in
            try Migrations.run(database, upTo: version)
            return try parts(in: database)
        }
    }

    private static func parts(in database: Database) throws -> Set<Part> {
        let rows = try Row.fetchAll(database, sql: "SELECT name, type, tbl_name, sql FROM sqlite_master")
        return Set(
            rows.map { row in
                let values: [DatabaseValue] = (0..<4).map { row[$0] }
                let texts = values.map { $0.storage.value as? String ?? "" }
                return Part(name: texts[0], definition: texts[1...].joined(separator: " "))
            }
        )
    }
}
