import Foundation
import GRDB
import Unconference

extension DataFile {
    /// Writes a copy of the file as it is at one moment, private like the file itself, and proves that it can be read.
    ///
    /// Callers refuse places inside the published folders. A file that has the name already is left alone.
    ///
    /// - Parameters:
    ///   - path: where to.
    ///   - passphrase: what the copy is sealed with; nil for one that can be read as it is.
    /// - Returns: the size of the copy in bytes.
    @discardableResult
    public func backup(to path: String, sealedWith passphrase: Passphrase? = nil) throws -> Int {
        let target = PrivateFile.resolved(path)
        guard PrivateFile.status(target) == nil else {
            throw Failure(
                "backup-exists",
                "there is a file at \(path) already",
                at: Place(file: path),
                help: "give another name, or move that file away"
            )
        }
        // Where a sealed copy goes, on a stick or another disk, the open one must never have been.
        let open = passphrase == nil ? target : "\(self.path)-part-open"
        defer { if passphrase != nil { unlink(open) } }
        try connection.exclusively { database in
            try Copy.make(of: database, at: open) { part in
                let findings = try Inspection.open(part) { try $1.findings() }
                if !findings.isEmpty { throw Failure(findings) }
            }
        }
        if let passphrase {
            guard PrivateFile.status(PrivateFile.folder(of: target)) != nil else {
                throw Failure.system(ENOENT, target)
            }
            try SealedFile.seal(open, at: target, with: passphrase)
        }
        return Int(PrivateFile.status(target)?.st_size ?? 0)
    }
}
