import Foundation
import GRDB
import Unconference

extension DataFile {
    /// Writes a copy of the file as it is at one moment, private like the file itself, and proves that it can be read.
    ///
    /// Callers refuse places inside the published folders. A file that has the name already is left alone.
    ///
    /// - Parameter path: where to.
    /// - Returns: the size of the copy in bytes.
    @discardableResult
    public func backup(to path: String) throws -> Int {
        let target = PrivateFile.resolved(path)
        guard PrivateFile.status(target) == nil else {
            throw Failure(
                "backup-exists",
                "there is a file at \(path) already",
                at: Place(file: path),
                help: "give another name, or move that file away"
            )
        }
        try connection.exclusively { database in
            try Copy.make(of: database, at: target) { part in
                let findings = try Inspection.open(part) { try $1.findings() }
                if !findings.isEmpty { throw Failure(findings) }
            }
        }
        return Int(PrivateFile.status(target)?.st_size ?? 0)
    }
}
