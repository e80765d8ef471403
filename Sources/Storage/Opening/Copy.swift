import Foundation
import GRDB
import Unconference

/// Whole copies of the data file, private like the file itself.
enum Copy {
    /// Writes a copy, compact and without free pages; it has its name only once it is whole and on the disk.
    ///
    /// - Parameter path: where; what is there already is replaced, so callers ask first.
    static func make(of database: Database, at path: String) throws {
        let part = "\(path)-part"
        unlink(part)
        do {
            guard try PrivateFile.create(part) else { throw Failure.system(EEXIST, part) }
            try database.execute(sql: "VACUUM INTO ?", arguments: [part])
            try PrivateFile.flush(part)
            guard rename(part, path) == 0 else { throw Failure.system(errno, path) }
            try PrivateFile.flush(PrivateFile.folder(of: path))
        } catch {
            unlink(part)
            throw error
        }
    }
}
