import Foundation
import Unconference

/// Files that only their owner may read.
enum PrivateFile {
    /// The mode of everything private: its owner reads and writes, nobody else does anything.
    static let mode: mode_t = 0o600

    /// What tells a file from one that has since taken its name.
    struct Identity: Hashable, Sendable {
        /// The device it is on.
        var device: UInt64
        /// Its number on the device.
        var number: UInt64
    }

    /// Makes an empty file, unless there is one with the name; says whether it did.
    ///
    /// The file is made under another name first: closing a file loses all locks that this process has on it, so a data
    /// file must never be opened but by SQLite once others can see it.
    static func create(_ path: String) throws(Failure) -> Bool {
        if status(path) != nil { return false }
        let fresh = "\(path)-\(RandomName.make().prefix(8))"
        let descriptor = open(fresh, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw Failure.system(errno, path) }
        defer { unlink(fresh) }
        // The process may mask bits that the owner needs.
        fchmod(descriptor, mode)
        close(descriptor)
        guard link(fresh, path) == 0 else {
            if errno == EEXIST { return false }
            throw Failure.system(errno, path)
        }
        return true
    }

    /// The identity of the file with a name; nil when there is none.
    static func identity(_ path: String) -> Identity? {
        guard let status = status(path) else { return nil }
        return Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    }

    /// What the system says about a file; nil when there is none.
    static func status(_ path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }

    /// The path of a file without links on the way, so that a file has one name, whoever asks.
    static func resolved(_ path: String) -> String {
        if let whole = realpath(path, nil) {
            defer { free(whole) }
            return String(cString: whole)
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let parent = parts.dropLast().joined(separator: "/")
        guard let name = parts.last,
            let folder = realpath(parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent, nil)
        else { return path }
        defer { free(folder) }
        let folderPath = String(cString: folder)
        return folderPath == "/" ? "/\(name)" : "\(folderPath)/\(name)"
    }

    /// The folder that a file is in.
    static func folder(of path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let folder = parts.joined(separator: "/")
        return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    }

    /// The last part of a path, as people name the file.
    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Makes sure that a file or a folder is on the disk and not only on its way there.
    static func flush(_ path: String) throws(Failure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure.system(errno, path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Failure.system(errno, path) }
    }
}
