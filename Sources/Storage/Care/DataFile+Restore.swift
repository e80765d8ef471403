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
    ///   - passphrase: what opens the backup, where it is sealed.
    ///   - patience: how long to wait for another process that writes.
    public static func restore(
        from backup: String,
        to path: String,
        openedWith passphrase: Passphrase? = nil,
        patience: Duration = .seconds(20)
    ) throws -> Restoration {
        let target = PrivateFile.resolved(path)
        let given = PrivateFile.resolved(backup)
        let isSealed = SealedFile.isSealed(given)
        let source = isSealed ? "\(target)-part-open" : given
        guard let status = PrivateFile.status(given), status.st_mode & S_IFMT == S_IFREG else {
            throw Failure(
                "no-backup",
                "there is no file \(backup)",
                at: Place(file: backup),
                help: "give a file that `unconf backup` wrote"
            )
        }
        guard given != target else {
            throw Failure("same-file", "\(backup) is the data file itself", at: Place(file: backup))
        }
        let lock = try WriteLock(for: target, patience: patience)
        defer { lock.release() }
        defer { if isSealed { unlink(source) } }
        if isSealed {
            guard let passphrase else {
                throw Failure(
                    "sealed-backup",
                    "\(PrivateFile.name(of: given)) is sealed with a passphrase",
                    at: Place(file: backup),
                    help: "give it with --passphrase-file, or at a terminal"
                )
            }
            try SealedFile.open(given, into: source, with: passphrase)
        }
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

    /// Whether a file is a backup that a passphrase opens.
    public static func isSealed(_ backup: String) -> Bool {
        SealedFile.isSealed(PrivateFile.resolved(backup))
    }
}
