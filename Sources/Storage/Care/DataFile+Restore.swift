import Foundation
import GRDB
import Unconference

extension DataFile {
    /// Puts a backup in the place of the data file, once it is proved to be whole and ours.
    ///
    /// Whoever was erased since the backup was made is erased from it again. The file that is replaced is kept beside it;
    /// it holds personal data too, and `doctor` reminds of it.
    ///
    /// - Parameters:
    ///   - backup: a file that ``backup(to:)`` wrote, of this or an older version.
    ///   - path: the data file, which need not be there, and may be damaged.
    ///   - patience: how long to wait for another process that writes.
    public static func restore(
        from backup: String,
        to path: String,
        patience: Duration = .seconds(20)
    ) throws -> Restoration {
        let target = PrivateFile.resolved(path)
        let source = PrivateFile.resolved(backup)
        guard let status = PrivateFile.status(source), status.st_mode & S_IFMT == S_IFREG else {
            throw Failure(
                "no-backup",
                "there is no file \(backup)",
                at: Place(file: backup),
                help: "give a file that `unconf backup` wrote"
            )
        }
        guard source != target else {
            throw Failure("same-file", "\(backup) is the data file itself", at: Place(file: backup))
        }
        let lock = try WriteLock(for: target, patience: patience)
        defer { lock.release() }
        let ledger = Restore.ledger(of: target, patience)
        var restoration = Restoration(kept: nil, erasedAgain: 0, knowsErasures: ledger != nil)
        try Inspection.open(source) { database, inspection in
            let findings = try inspection.findings()
            guard findings.isEmpty else { throw Failure(findings) }
            try Copy.make(of: database, at: target) { part in
                restoration.erasedAgain = try Restore.prepare(part, ledger ?? [], patience)
                restoration.kept = try Restore.keepAside(target)
            }
        }
        if let ledger, !ledger.isEmpty { try ErasureLedger(beside: target).write(ledger) }
        return restoration
    }
}
