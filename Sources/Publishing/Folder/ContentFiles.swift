import CDispatch
import FoundationEssentials
import Glibc
import Synchronization
import Unconference
import Website

/// The files that a site is made of, as they lie on the disk.
struct ContentFiles {
    /// A file that was found.
    struct Found: Sendable {
        /// Its path below the site folder.
        let path: String
        /// What the disk says of it.
        let stamp: FileStamp
    }

    /// The files in the order of their paths.
    private(set) var found: [Found] = []
    /// What can't be published.
    private(set) var findings: [Finding] = []
    private let root: String
    private let folder: OpenFolder?
    private let changes = Changes()

    /// Every file under a folder of the site.
    ///
    /// Links to elsewhere are refused: what is published must lie in the site folder.
    ///
    /// - Parameters:
    ///   - folder: `Content`, or `Themes/<theme>`.
    ///   - site: the site folder.
    init(under folder: String, of site: SiteFolder) {
        root = site.root.path(percentEncoded: false)
        self.folder = OpenFolder(root)
        visit(folder)
        found.sort { $0.path < $1.path }
    }

    private mutating func visit(_ folder: String) {
        guard let stream = self.folder?.list(folder) else {
            if errno != ENOENT { refuse(folder) }
            return
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                Array(bytes.prefix { $0 != 0 })
            }
            guard bytes.first != UInt8(ascii: ".") else { continue }
            guard let name = String(validating: bytes, as: UTF8.self) else {
                let path = "\(folder)/\(String(decoding: bytes, as: UTF8.self))"
                findings.append(
                    Finding(
                        .error,
                        "file-name",
                        "the name of \(path) is not UTF-8",
                        at: Place(file: path),
                        help: "rename it"
                    )
                )
                continue
            }
            var status = stat()
            guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
                // What was taken away since the folder was opened is not there.
                if errno != ENOENT { refuse("\(folder)/\(name)") }
                continue
            }
            add("\(folder)/\(name)", name: name, in: folder, status)
        }
    }

    private mutating func refuse(_ path: String) {
        findings.append(
            folder?.link(in: path).map(Finding.link)
                ?? Finding(
                    .error,
                    "unreadable",
                    "\(path) can't be read",
                    at: Place(file: path),
                    help: "check who may read it"
                )
        )
    }

    private mutating func add(_ path: String, name: String, in folder: String, _ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            // The demo's people are invented, but nothing of theirs is content either.
            guard name != "demo" || !folder.hasPrefix("Content/events/") else { return }
            visit(path)
        case S_IFREG: found.append(Found(path: path, stamp: FileStamp(status)))
        case S_IFLNK: findings.append(.link(path))
        default:
            findings.append(
                Finding(
                    .error,
                    "not-a-file",
                    "\(path) is neither a file nor a folder",
                    at: Place(file: path)
                )
            )
        }
    }

    /// Where a path of the site is on the disk.
    func place(of path: String) -> String { root.hasSuffix("/") ? root + path : "\(root)/\(path)" }

    /// How much of a site's text is kept in memory; where there is more, a text is read again when its page is made.
    private static let keptBytes: Int64 = 96 << 20

    /// The files with their content.
    ///
    /// Throws where a file can't be read.
    ///
    /// - Parameter base: the folder of the site that the paths of the files are relative to.
    func read(relativeTo base: String) throws -> [SourceFile] {
        try map { file, keeps in
            source(file, named: String(file.path.dropFirst(base.count + 1)), keeps: keeps)
        }
    }

    /// What each file gives.
    ///
    /// Throws where a file can't be read.
    ///
    /// - Parameter make: what is made of a file, on any core; nil where it can't be read.
    func map<Result: Sendable>(_ make: @Sendable (_ file: Found, _ keeps: Bool) -> Result?) throws -> [Result]
    {
        let keeps = found.reduce(0) { $0 + $1.stamp.size } <= ContentFiles.keptBytes
        let results = Parallel.map(found) { make($0, keeps) }
        return try zip(found, results).map { file, result in
            if let result { return result }
            throw Failure(
                "unreadable",
                "\(file.path) can't be read",
                at: Place(file: file.path),
                help: "check who may read it"
            )
        }
    }

    /// A file of which a later reading found something else than what lay there at first.
    var changed: String? { changes.first.withLock { $0 } }

    private final class Changes: Sendable {
        let first = Mutex<String?>(nil)
    }

    /// A file that is read when somebody asks for its content.
    ///
    /// What was checked is what is published: a file that is another by then is noted in ``changed``.
    func later(_ file: Found) -> SourceFile {
        SourceFile(path: file.path) { [folder, changes] in
            if let bytes = folder?.read(file.path, as: file.stamp) { return bytes }
            changes.first.withLock { $0 = $0 ?? file.path }
            return []
        }
    }

    /// A file with its content, or with the means to read it; nil where it can't be read.
    func source(_ file: Found, named path: String? = nil, keeps: Bool) -> SourceFile? {
        guard keeps else { return access(place(of: file.path), R_OK) == 0 ? later(file) : nil }
        return folder?.read(file.path).map { SourceFile(path: path ?? file.path, bytes: $0, name: file.path) }
    }
}
