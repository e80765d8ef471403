import Foundation
import Unconference

/// Space set aside beside the data file, to be given up when the disk is full: then a few hundred megabytes of somebody
/// else's photos do not end the day.
public enum Ballast {
    /// How much is set aside, in bytes: enough for many times the data of any event.
    public static let size = 64 << 20
    /// The least free space that does not worry, in bytes.
    public static let comfortable = 500_000_000

    /// How much is free on the disk of a file; nil where the system does not say.
    public static func free(at path: String) -> Int? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        let (bytes, overflow) = Int(status.f_bavail).multipliedReportingOverflow(by: Int(status.f_frsize))
        return overflow ? nil : bytes
    }

    /// Sets space aside where there is plenty, unless it is set aside already; says whether it is now.
    @discardableResult
    public static func keep(beside dataFile: String) -> Bool {
        let path = path(dataFile)
        if PrivateFile.status(path) != nil { return true }
        guard let free = free(at: PrivateFile.folder(of: path)), free > comfortable + size else {
            return false
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, PrivateFile.mode)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard posix_fallocate(descriptor, 0, off_t(size)) == 0 else {
            unlink(path)
            return false
        }
        return true
    }

    /// Gives the space up; says how much that was, in bytes.
    public static func release(beside dataFile: String) throws -> Int {
        let path = path(dataFile)
        guard let status = PrivateFile.status(path) else { return 0 }
        guard unlink(path) == 0 else { throw Failure.system(errno, path) }
        return Int(status.st_size)
    }

    private static func path(_ dataFile: String) -> String { "\(PrivateFile.resolved(dataFile))-ballast" }
}
