import Foundation
import Glibc
import Unconference

/// A folder for as long as a command runs, which nobody else on this machine may look into.
enum TemporaryFolder {
    /// Makes one under a name that nobody can foresee; whoever made it takes it away.
    ///
    /// - Parameter name: how its name begins.
    static func make(named name: String) throws(Failure) -> URL {
        let pattern = URL.temporaryDirectory.appending(path: "\(name)-XXXXXX").path(percentEncoded: false)
        var path = Array(pattern.utf8CString)
        // `mkdtemp` puts the name in place of the X, and gives nobody else a right to the folder.
        guard mkdtemp(&path) != nil else {
            throw Failure(
                "no-temporary-folder",
                "no folder can be made in \(URL.temporaryDirectory.path)",
                help:
                    "check that it may be written to and that the disk has room, or name another one in TMPDIR"
            )
        }
        return URL(
            filePath: String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        )
    }
}
