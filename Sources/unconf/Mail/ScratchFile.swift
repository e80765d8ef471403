import Foundation
import Publishing
import Unconference

/// A file without a name, for what one program hands to another: nobody else can open it, and it is gone with the program.
final class ScratchFile: Sendable {
    /// The open file.
    let descriptor: Int32

    /// A file with these bytes, read from its beginning.
    init(_ bytes: [UInt8]) throws(Failure) {
        let folder = FileManager.default.temporaryDirectory.path
        var name = Array("\(folder)/unconf-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw ScratchFile.noRoom }
        unlink(name)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        guard DiskFile.put(bytes, into: descriptor) else {
            close(descriptor)
            throw ScratchFile.noRoom
        }
        lseek(descriptor, 0, SEEK_SET)
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The first bytes of what is in it.
    func beginning(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let read = pread(descriptor, &bytes, count, 0)
        return Array(bytes.prefix(max(0, read)))
    }

    private static let noRoom = Failure(
        "not-written",
        "a letter could not be handed over: the folder for passing files takes nothing",
        help: "check that the disk has room"
    )
}
