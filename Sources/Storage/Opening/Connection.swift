import Foundation
import GRDB
import Registration
import Synchronization
import Unconference

/// The open data file: one connection of this process, its settings, and what was last read through it.
///
/// The file has a rollback journal, truncated at each commit, and not a write-ahead log: Debian 12's SQLite (3.40.1) can
/// damage a file with a log when two connections write at once; a file with a journal is one file whenever nobody
/// writes, so that a copy of it is whole; and nothing of an erased person stays behind in a log.
final class Connection: Sendable {
    /// Where the file is.
    let path: String
    /// What was last read.
    let memory = Memory()
    private let patience: Duration
    private let state: Mutex<State>

    /// An open file, and which one it is.
    private struct State {
        var queue: DatabaseQueue
        var identity: PrivateFile.Identity?
    }

    /// Opens the file.
    init(_ path: String, patience: Duration) throws {
        self.path = path
        self.patience = patience
        state = Mutex(try Connection.opened(path, patience))
    }

    /// Looks at one state of the file, from the first statement to the last.
    func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
        try Failure.translating(path) {
            let queue = try queue()
            return try queue.inDatabase { try Connection.transaction(.deferred, $0, work) }
        }
    }

    /// Changes the file in one step: all of it or nothing, saved when this returns.
    static func saving<Value>(_ database: Database, _ work: () throws -> Value) throws -> Value {
        do {
            return try transaction(.immediate, database) { _ in try work() }
        } catch let error as DatabaseError
            where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
        {
            throw Refusal.stillNeeded
        }
    }

    private static func transaction<Value>(
        _ kind: Database.TransactionKind,
        _ database: Database,
        _ work: (Database) throws -> Value
    ) throws -> Value {
        var value: Value?
        try database.inTransaction(kind) {
            value = try work(database)
            return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return value
    }

    /// Does something while nobody else writes, without a transaction.
    func exclusively<Value>(_ work: (Database) throws -> Value) throws -> Value {
        try Failure.translating(path) {
            while true {
                // Threads of this process line up at the queue, so that one of them at a time asks for its turn.
                let queue = try queue()
                let value: Value? = try queue.inDatabase { database in
                    let lock = try WriteLock(for: path, patience: patience)
                    defer { lock.release() }
                    // While we waited, `restore` may have put another file in the place of ours.
                    guard isCurrent else { return nil }
                    return try work(database)
                }
                if let value { return value }
            }
        }
    }

    /// Closes the file, at the end of work on a copy.
    func close() {
        state.withLock { try? $0.queue.close() }
    }

    /// The connection; a new one where another file has taken the name, as `restore` does.
    private func queue() throws -> DatabaseQueue {
        try state.withLock { state in
            if PrivateFile.identity(path) != state.identity {
                state = try Connection.opened(path, patience)
                memory.forget()
                try state.queue.inDatabase { try Upgrade.requireLatest($0, path) }
            }
            return state.queue
        }
    }

    private var isCurrent: Bool {
        state.withLock { $0.identity == PrivateFile.identity(path) }
    }

    private static func opened(_ path: String, _ patience: Duration) throws -> State {
        // SQLite would make a file of its own, which everybody could read.
        guard PrivateFile.status(path) != nil else { throw Failure.system(ENOENT, path) }
        return try Failure.translating(path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration(patience))
            try queue.inDatabase { try assertSettings($0, path) }
            return State(queue: queue, identity: PrivateFile.identity(path))
        }
    }

    private static func configuration(_ patience: Duration) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(TimeInterval(patience.components.seconds))
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA journal_mode = TRUNCATE;
                    PRAGMA synchronous = EXTRA;
                    PRAGMA secure_delete = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA temp_store = MEMORY;
                    """
            )
        }
        return configuration
    }

    /// Refuses to go on unless what is answered as saved will be saved: GRDB lowers these settings in some cases.
    static func assertSettings(_ database: Database, _ path: String) throws {
        let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
        let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode")
        guard level == 3, journal == "truncate" else {
            throw Failure(
                "not-durable",
                "\(PrivateFile.name(of: path)) was opened with synchronous \(level ?? -1) and journal \(journal ?? "?"), "
                    + "which a power cut could cost what was saved",
                at: Place(file: path),
                help: "this is a mistake of the program, please report it"
            )
        }
    }
}
