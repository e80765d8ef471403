import CDispatch
import FoundationEssentials
import Glibc
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

    /// Every file under a folder of the site.
    ///
    /// Links to elsewhere are refused: what is published must lie in the site folder.
    ///
    /// - Parameters:
    ///   - folder: `Content`, or `Themes/<theme>`.
    ///   - site: the site folder.
    init(under folder: String, of site: SiteFolder) {
        root = site.root.path(percentEncoded: false)
        visit(folder)
        found.sort { $0.path < $1.path }
    }

    private mutating func visit(_ folder: String) {
        guard let stream = opendir(place(of: folder)) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard !name.hasPrefix(".") else { continue }
            var status = stat()
            guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
            add("\(folder)/\(name)", name: name, in: folder, status)
        }
    }

    private mutating func add(_ path: String, name: String, in folder: String, _ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            // The demo's people are invented, but nothing of theirs is content either.
            guard name != "demo" || !folder.hasPrefix("Content/events/") else { return }
            visit(path)
        case S_IFREG: found.append(Found(path: path, stamp: FileStamp(status)))
        case S_IFLNK:
            findings.append(
                Finding(
                    .error,
                    "link-in-content",
                    "\(path) is a link to elsewhere",
                    at: Place(file: path),
                    help: "put the file itself there; nothing outside the site folder is published"
                )
            )
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
    /// - Parameter base: what the paths of the files are relative to; the site folder where nothing is said.
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

    /// A file that is read when somebody asks for its content.
    func later(_ file: Found) -> SourceFile {
        let place = place(of: file.path)
        return SourceFile(path: file.path) { DiskFile.read(place) ?? [] }
    }

    /// A file with its content, or with the means to read it; nil where it can't be read.
    func source(_ file: Found, named path: String? = nil, keeps: Bool) -> SourceFile? {
        let place = place(of: file.path)
        guard keeps else { return access(place, R_OK) == 0 ? later(file) : nil }
        return DiskFile.read(place).map { SourceFile(path: path ?? file.path, bytes: $0, name: file.path) }
    }
}
