import Foundation
import GRDB
import Unconference

// What the system and SQLite answer, in words that say what to do. No statement and no value of a record is in them.
extension Failure {
    /// The words for an error number of the system.
    static func system(_ number: Int32, _ path: String) -> Failure {
        let name = PrivateFile.name(of: path)
        switch number {
        case ENOSPC, EDQUOT: return full(path)
        case EROFS, EACCES, EPERM: return readOnly(path)
        case ENOENT, ENOTDIR:
            return Failure(
                "not-there",
                "there is no \(name), or no folder for it",
                at: Place(file: path),
                help: "make the folder first, or give another path"
            )
        case EISDIR:
            return Failure("not-a-file", "\(name) is a folder", at: Place(file: path))
        default:
            return Failure(
                "data-file-unreachable",
                "\(name) can't be used: \(String(cString: strerror(number)))",
                at: Place(file: path),
                help: "`unconf doctor` says more"
            )
        }
    }

    /// The words for what SQLite answers.
    static func database(_ error: DatabaseError, _ path: String) -> Failure {
        let name = PrivateFile.name(of: path)
        switch error.resultCode {
        case .SQLITE_FULL: return full(path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: return readOnly(path)
        case .SQLITE_NOTADB:
            return Failure(
                "not-a-data-file",
                "\(name) is not a data file of unconf",
                at: Place(file: path),
                help: "move it away; `unconf restore FILE` brings a backup back"
            )
        case .SQLITE_CORRUPT: return damaged(path)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return Failure(
                "data-file-busy",
                "another program has kept \(name) to itself for too long",
                at: Place(file: path),
                help: "close programs that have the file open, then do this again; nothing was changed"
            )
        case .SQLITE_CANTOPEN:
            return Failure(
                "data-file-unreachable",
                "\(name) can't be opened",
                at: Place(file: path),
                help: "see that the file and its folder exist and are yours"
            )
        case .SQLITE_IOERR:
            return Failure(
                "disk-error",
                "the disk failed while \(name) was used; what was not answered as done is not saved",
                at: Place(file: path),
                help: "run `unconf doctor`, and copy the last backup to another disk"
            )
        case .SQLITE_CONSTRAINT:
            return Failure(
                "data-file-refused",
                "the data file refused a change that would contradict what is in it; nothing was changed",
                at: Place(file: path),
                help: "run `unconf doctor`; this is a mistake of the program, please report it"
            )
        case .SQLITE_TOOBIG, .SQLITE_NOMEM:
            return Failure("too-big", "that is more than the data file can take", at: Place(file: path))
        default:
            return Failure(
                "data-file-error",
                "\(name) could not be used (SQLite error \(error.extendedResultCode.rawValue))",
                at: Place(file: path),
                help: "run `unconf doctor`"
            )
        }
    }

    static func damaged(_ path: String) -> Failure {
        Failure(
            "data-file-damaged",
            "\(PrivateFile.name(of: path)) is damaged",
            at: Place(file: path),
            help: "keep a copy of it, then go back to the last backup with `unconf restore FILE`"
        )
    }

    private static func full(_ path: String) -> Failure {
        Failure(
            "disk-full",
            "the disk is full; nothing was saved",
            at: Place(file: path),
            help: "free some space, then do this again"
        )
    }

    private static func readOnly(_ path: String) -> Failure {
        Failure(
            "read-only",
            "\(PrivateFile.name(of: path)) can't be written; nothing was saved",
            at: Place(file: path),
            help: "see that the file and its folder are yours and not write-protected"
        )
    }

    /// Does something with the file; what goes wrong comes out in our words.
    static func translating<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw database(error, path)
        }
    }
}
