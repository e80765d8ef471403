import Foundation
import Publishing
import Unconference

/// A folder that takes letters as files, for those who send them by other means.
struct LetterFolder: Sendable {
    private let path: String

    /// A folder that only its owner may look into, made where there is none.
    init(_ path: String, of site: SiteFolder) throws {
        try SiteFolder.requirePrivate(path + "/letter", of: site)
        self.path = path
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw Failure(
                "not-written",
                "the folder \(path) could not be made",
                help: "check that nothing else has the name, and that the disk has room"
            )
        }
    }

    /// Writes one letter; only its owner may read it, and a file that is there stays as it is.
    func deliver(_ message: [UInt8], name: String) -> Delivery {
        let file = "\(path)/\(name).eml"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            return errno == EEXIST
                ? .refused("there is a file \(name).eml already") : .impossible("the folder takes no files")
        }
        let isWritten = DiskFile.put(message, into: descriptor) && fsync(descriptor) == 0
        close(descriptor)
        if !isWritten { unlink(file) }
        return isWritten ? .taken : .impossible("the folder takes nothing more")
    }
}
