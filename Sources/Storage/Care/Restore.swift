import Foundation
import GRDB
import Unconference

/// The steps of a restore.
enum Restore {
    /// The ledger of the file that will be replaced, and the one beside it; nil when there is a file and neither can be
    /// read.
    ///
    /// Opening the file also rolls back what a process that was ended left half done, so that no journal of the old file
    /// can be taken for one of the new.
    static func ledger(of path: String, _ patience: Duration) -> [Erasures.Line]? {
        let beside = ErasureLedger(beside: path).read()
        guard let status = PrivateFile.status(path), status.st_size > 0 else { return beside ?? [] }
        let within = try? Connection(path, patience: patience).read { database in
            _ = try Upgrade.version(of: database, path)
            return try Erasures.all(in: database)
        }
        guard within != nil || beside != nil else { return nil }
        return Array(Set((within ?? []) + (beside ?? []))).sorted { ($0.at, $0.mark) < ($1.at, $1.mark) }
    }

    /// Brings a copy up to date and erases from it whom the ledger names; says how many that were.
    static func prepare(_ part: String, _ ledger: [Erasures.Line], _ patience: Duration) throws -> Int {
        let connection = try Connection(part, patience: patience)
        defer { connection.close() }
        return try connection.exclusively { database in
            let count = try Connection.saving(database) {
                try Migrations.run(database)
                return try Erasures.reapply(ledger, in: database)
            }
            if count > 0 { try database.execute(sql: "VACUUM") }
            try database.execute(sql: "UPDATE erasure SET swept = 1 WHERE swept = 0")
            return count
        }
    }

    /// Keeps the file that will be replaced under another name; says which, or nil when there is none.
    static func keepAside(_ path: String) throws -> String? {
        guard PrivateFile.status(path) != nil else { return nil }
        for number in 1...9999 {
            let aside = "\(path)-replaced-\(number)"
            if link(path, aside) == 0 {
                if let journal = PrivateFile.status("\(path)-journal") {
                    // A journal with something in it belongs to a file that could not be opened; it stays with it.
                    if journal.st_size > 0 {
                        guard rename("\(path)-journal", "\(aside)-journal") == 0 else {
                            throw Failure.system(errno, path)
                        }
                    } else {
                        unlink("\(path)-journal")
                    }
                }
                return aside
            }
            guard errno == EEXIST else { throw Failure.system(errno, aside) }
        }
        throw Failure(
            "too-many-copies",
            "there are too many replaced data files beside \(PrivateFile.name(of: path))",
            help: "delete those that are no longer needed"
        )
    }
}
