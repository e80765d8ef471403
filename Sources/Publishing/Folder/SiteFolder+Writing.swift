import Foundation
import Unconference

extension SiteFolder {
    /// Writes a new file, which must not exist yet; folders on the way are made.
    ///
    /// - Parameters:
    ///   - path: the path within the site folder.
    ///   - bytes: what it holds.
    public func create(_ path: String, _ bytes: [UInt8]) throws {
        try requireFree([path])
        try write(path, bytes)
    }

    /// Whether something lies at a path.
    public func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// Refuses paths at which something lies already.
    public func requireFree(_ paths: [String]) throws {
        let taken = paths.filter(has)
        guard taken.isEmpty else {
            throw Failure(
                taken.map { path in
                    Finding(
                        .error,
                        "file-exists",
                        "\(path) exists already",
                        at: Place(file: path),
                        help: "choose another name, or edit that file"
                    )
                }
            )
        }
    }

    /// Writes a file as a whole or not at all.
    public func write(_ path: String, _ bytes: [UInt8]) throws {
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
    public static func requirePrivate(_ path: String, of folder: SiteFolder) throws {
        let target = realPath(of: path)
        for name in ["Content", "Themes", "Output"] {
            let published = realPath(of: folder.root.appending(path: name).path(percentEncoded: false))
            guard !target.hasPrefix(published + "/") else {
                throw Failure(
                    "private-in-public",
                    "\(path) lies in \(name)/, which is published",
                    help: "choose a place outside Content/, Themes/ and Output/"
                )
            }
        }
        var above = URL(filePath: target).deletingLastPathComponent()
        while above.path != "/" {
            guard access("\(above.path)/\(OutputFolder.marker)", F_OK) != 0 else {
                throw Failure(
                    "private-in-public",
                    "\(path) lies in \(above.path), which holds a site that is published",
                    help: "choose a place outside of it"
                )
            }
            above.deleteLastPathComponent()
        }
    }

    /// Where a file is once every link on the way to it is followed, whether it is there already or not.
    private static func realPath(of path: String) -> String {
        let file = URL(filePath: path).standardizedFileURL
        if let known = realpath(file.path, nil) {
            defer { free(known) }
            return String(cString: known)
        }
        let folder = file.deletingLastPathComponent()
        guard folder.path != file.path else { return file.path }
        let above = realPath(of: folder.path)
        return (above == "/" ? "" : above) + "/" + file.lastPathComponent
    }
}
