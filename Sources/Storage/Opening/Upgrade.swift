import GRDB
import Unconference

/// Brings a file to the version that this program writes.
struct Upgrade {
    private let connection: Connection

    /// The upgrade of an open file.
    init(_ connection: Connection) { self.connection = connection }

    /// Makes the steps that are missing; a file of a newer program, or of another one, is refused.
    func run() throws {
        guard try connection.read({ try Upgrade.version(of: $0, connection.path) }) < Migrations.latest
        else { return }
        try connection.exclusively { database in
            // Another process may have done it since.
            let version = try Upgrade.version(of: database, connection.path)
            guard version < Migrations.latest else { return }
            if version > 0 {
                try Copy.make(of: database, at: "\(connection.path)-before-version-\(version + 1)")
            }
            try database.inTransaction(.immediate) {
                try Migrations.run(database)
                return .commit
            }
        }
    }

    /// Refuses a file that was put in the place of an open one and has another version.
    static func requireLatest(_ database: Database, _ path: String) throws {
        guard try version(of: database, path) != Migrations.latest else { return }
        throw Failure(
            "older-data-file",
            "\(PrivateFile.name(of: path)) was exchanged for one of an older version while it was in use",
            at: Place(file: path),
            help: "start unconf again; it brings the file up to date"
        )
    }

    /// The version of a file: 0 for one in which there is nothing yet.
    static func version(of database: Database, _ path: String) throws -> Int {
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        if application == 0 && version == 0 && tables == 0 { return 0 }
        guard application == Migrations.applicationID, version >= 0 else {
            throw Failure(
                "not-a-data-file",
                "\(PrivateFile.name(of: path)) is a database of another program",
                at: Place(file: path),
                help: "move it away, or name another site with `--site`"
            )
        }
        guard version <= Migrations.latest else {
            throw Failure(
                "newer-data-file",
                "\(PrivateFile.name(of: path)) has version \(version), this unconf knows versions up to \(Migrations.latest)",
                at: Place(file: path),
                help: "use the newer unconf that wrote it"
            )
        }
        return version
    }
}
