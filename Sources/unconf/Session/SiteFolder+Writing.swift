import Foundation
import Unconference

extension SiteFolder {
    /// Writes a new file, which must not exist yet; folders on the way are made.
    ///
    /// - Parameters:
    ///   - path: the path within the site folder.
    ///   - bytes: what it holds.
    func create(_ path: String, _ bytes: [UInt8]) throws {
        let file = root.appending(path: path)
        guard !FileManager.default.fileExists(atPath: file.path) else {
            throw Failure(
                "file-exists",
                "\(path) exists already",
                at: Place(file: path),
                help: "choose another name, or edit that file"
            )
        }
        try write(path, bytes)
    }

    /// Writes a file as a whole or not at all.
    func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = root.appending(path: path)
        if let link = OpenFolder(root.path(percentEncoded: false))?.link(in: path) {
            throw Failure([.link(link)])
        }
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file, options: .atomic)
        } catch {
            throw Failure(
                "not-written",
                "\(path) could not be written",
                at: Place(file: path),
                help: "check that the folder may be written to and that the disk has room"
            )
        }
    }

    /// Refuses a private file inside the folders that are published.
    static func requirePrivate(_ path: String, of folder: SiteFolder) throws {
        let target = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
        for name in ["Content", "Themes", "Output"] {
            let published = folder.root.appending(path: name).standardizedFileURL.resolvingSymlinksInPath()
                .path
            guard !target.hasPrefix(published + "/") else {
                throw Failure(
                    "private-in-public",
                    "\(path) lies in \(name)/, which is published",
                    help: "choose a place outside Content/, Themes/ and Output/"
                )
            }
        }
    }
}
