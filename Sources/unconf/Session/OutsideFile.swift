import Foundation
import Unconference

/// Text files outside the site folder, such as exports.
enum OutsideFile {
    /// Refuses a path at which something lies already.
    static func requireFree(_ path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure(
                "file-exists",
                "\(path) exists already",
                help: "choose another name, or move that file away"
            )
        }
    }

    /// Writes a file as a whole or not at all; one that was there stays.
    static func write(_ text: String, to path: String, isPrivate: Bool) throws {
        try requireFree(path)
        let made = FileManager.default.createFile(
            atPath: path,
            contents: Data(text.utf8),
            attributes: [.posixPermissions: isPrivate ? 0o600 : 0o644]
        )
        guard made else {
            throw Failure(
                "not-written",
                "\(path) could not be written",
                help: "check that the folder may be written to and that the disk has room"
            )
        }
    }
}
