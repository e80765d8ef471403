import Foundation

/// A disk in memory with little space on it, gone when the test is over.
final class SmallDisk {
    let path: String
    private let folder: TemporaryFolder

    /// Whether this machine lets us have one.
    static let isPossible: Bool = {
        guard getuid() == 0, let disk = try? SmallDisk(kilobytes: 64) else { return false }
        _ = disk
        return true
    }()

    init(kilobytes: Int) throws {
        folder = try TemporaryFolder()
        path = folder.file("disk")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// Lets nobody write to it any more.
    func protect() throws {
        guard mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    deinit { umount2(path, 2) }
}
