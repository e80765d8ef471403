import Foundation
import GRDB
import Unconference

/// Whole copies of the data file, private like the file itself.
enum Copy {
    /// Writes a copy, compact and without free pages; it has its name only once it is whole and on the disk.
    ///
    /// - Parameters:
    ///   - path: where; what is there already is replaced, so callers ask first.
    ///   - finish: what else to do with the copy before it gets its name; when that throws there is no copy.
    static func make(of database: Database, at path: String, finish: (String) throws -> Void = { _ in })
        throws
    {
        guard PrivateFile.status(PrivateFile.folder(of: path)) != nil else {
            throw Failure.system(ENOENT, path)
        }
        let part = "\(path)-part"
        // What a run that was ended left behind.
        remove(part)
        do {
            guard try PrivateFile.create(part) else { throw Failure.system(EEXIST, part) }
            try database.execute(sql: "VACUUM INTO ?", arguments: [part])
            try finish(part)
            try PrivateFile.flush(part)
            guard rename(part, path) == 0 else { throw Failure.system(errno, path) }
            remove(part)
            try PrivateFile.flush(PrivateFile.folder(of: path))
        } catch {
            remove(part)
            throw error
        }
    }

    private static func remove(_ path: String) {
        for suffix in ["", "-journal", "-wal", "-shm", "-lock"] { unlink(path + suffix) }
    }
}
