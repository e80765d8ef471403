import CDispatch
public import Foundation
import Glibc
import Unconference
import Website

/// The folder with the generated site, which is exchanged as a whole: readers see the old site or the new one.
public struct OutputFolder: Sendable {
    /// What came of a build.
    public struct Change: Encodable, Sendable {
        /// How many files the site has.
        public var files: Int
        /// How many of them are new or different.
        public var written: Int
        /// How many are gone.
        public var removed: Int
    }

    /// The file by which a folder is known to be ours.
    static let marker = ".unconf-site"

    /// The file of others that may lie in a folder of ours, and is taken along.
    static let ignore = ".gitignore"

    /// The file by which a folder is known to be ours, as it is written.
    static let markerFile = OutputFile(
        path: marker,
        bytes: Array("This folder is written by `unconf build`.\n".utf8)
    )

    /// Where the site is that readers see.
    let target: URL
    /// Where the site before it is, for going back.
    var previous: URL { sibling("previous") }
    /// Where a copy of a first site waits for the first change.
    var copy: URL { sibling("copy") }
    /// Where a new site is made.
    var next: URL { sibling("next") }
    /// A cache of smaller sizes of the site's pictures; each knows what was asked of it alone.
    var pictures: PictureCache { PictureCache(sibling("pictures").path(percentEncoded: false)) }
    private var wordPath: String { sibling("words").path(percentEncoded: false) }
    private var recordPath: String { sibling("record").path(percentEncoded: false) }

    /// The folder as the disk names it.
    let path: String

    /// A folder to publish to.
    ///
    /// Throws where something in it is not ours to replace.
    public init(_ target: URL, of site: SiteFolder) throws {
        self.target = target.standardizedFileURL.resolvingSymlinksInPath()
        path = self.target.path(percentEncoded: false)
        try requireOurs(site)
    }

    private func sibling(_ name: String) -> URL {
        target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).\(name)")
    }

    private func requireOurs(_ site: SiteFolder) throws {
        let root = site.root.standardizedFileURL.resolvingSymlinksInPath().path
        let path = target.path
        let parts = ["Content", "Themes", "Sources"].map { "\(root)/\($0)" }
        guard path != "/", path != root, !(root + "/").hasPrefix(path + "/"),
            !parts.contains(where: { (path + "/").hasPrefix($0 + "/") })
        else {
            throw Failure(
                "output-not-ours",
                "\(path) holds the site's sources",
                help: "name another folder with --output"
            )
        }
        let manager = FileManager.default
        var above = target.deletingLastPathComponent()
        while above.path != "/", above.path != root {
            guard !manager.fileExists(atPath: above.appending(path: OutputFolder.marker).path) else {
                throw Failure(
                    "output-not-ours",
                    "\(path) lies in a site that unconf wrote, \(above.path), and the next build of that would not know it",
                    help: "name a folder outside of it with --output"
                )
            }
            above.deleteLastPathComponent()
        }
        for beside in [previous, copy, next, sibling("pictures")] { try requireNoLink(beside) }
        guard manager.fileExists(atPath: path) else { return try requireNoLink(target) }
        let names = try? manager.contentsOfDirectory(atPath: path)
        guard let names else {
            throw Failure(
                "output-not-ours",
                "\(path) is not a folder that can be read",
                help: "name another one"
            )
        }
        let foreign = names.filter { $0 != OutputFolder.ignore }
        guard foreign.isEmpty || names.contains(OutputFolder.marker) else {
            throw Failure(
                "output-not-ours",
                "\(path) holds files that unconf did not write, such as \(foreign.sorted()[0])",
                help: "name an empty or new folder with --output, or empty this one yourself"
            )
        }
    }

    /// A link where a folder of ours should be leads to what others keep there.
    private func requireNoLink(_ folder: URL) throws {
        let path = folder.path(percentEncoded: false)
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return }
        throw Failure(
            "output-not-ours",
            "\(path) is \(status.st_mode & S_IFMT == S_IFLNK ? "a link to elsewhere" : "no folder")",
            help: "take it away, or name another folder with --output"
        )
    }

    /// What the last build left; nil where there is nothing whole, or where it is of another site than the one that lies
    /// there: a build that was killed once its site was in place has left none.
    var record: BuildRecord? {
        guard let bytes = DiskFile.read(recordPath), let record = try? BuildRecord(sealed: bytes),
            record.target == inode(of: target)
        else { return nil }
        return record
    }

    /// Does something while no other build writes here; waits for one that does.
    ///
    /// Two builds that prepared their sites in one place would publish a mixture of both.
    public func alone<Result>(_ work: () throws -> Result) rethrows -> Result {
        let lock = FileLock(sibling("lock").path(percentEncoded: false))
        defer { lock.release() }
        return try work()
    }

    /// The words that the last build left; nil where they are not there any more.
    func words(_ record: BuildRecord) -> WordFile? { WordFile(wordPath, as: record.words) }

    /// Leaves a record for the next build; without one, that build does more.
    ///
    /// - Parameters:
    ///   - record: what is known but for where words stand.
    ///   - words: the words of the pages that were made, by their files.
    ///   - former: the words that the last build left.
    ///   - isTight: whether not one word may stay behind that no page has any more.
    func leave(
        _ record: BuildRecord,
        adding words: [String: SearchWords],
        to former: WordFile?,
        isTight: Bool
    ) {
        var record = record
        let stamp = WordFile.leave(
            at: wordPath,
            former: former,
            fresh: words,
            in: &record.outputs,
            isTight: isTight
        )
        // Whoever was killed has left a draft.
        unlink(wordPath + ".next")
        guard let stamp else { return forget() }
        record.words = stamp
        leave(record)
    }

    /// Leaves a record as it is.
    func leave(_ record: BuildRecord) {
        let draft = recordPath + ".next"
        // It knows the titles of drafts, and may lie beside a site that a server shows.
        guard DiskFile.write(record.sealed, to: draft, mode: 0o600), rename(draft, recordPath) == 0 else {
            return forget()
        }
    }

    /// Takes the record away, and what a build that could not write it to its end has left.
    func forget() {
        for path in [recordPath, recordPath + ".next"] { unlink(path) }
    }

    /// Begins a new site beside the present one.
    ///
    /// - Parameter former: what the last build wrote, where that is still so.
    func begin(former: PathTable<BuildRecord.Output>) throws -> Staging {
        try attempt("write the new site") {
            for old in [next, copy] { try? FileManager.default.removeItem(at: old) }
            try FileManager.default.createDirectory(at: next, withIntermediateDirectories: true)
        }
        return try self.staging(former: former)
    }

    /// The new site, as it is written.
    ///
    /// - Parameter former: what the last build wrote, where that is still so.
    func staging(former: PathTable<BuildRecord.Output>) throws -> Staging {
        let staging = Staging(folder: next.path(percentEncoded: false), target: path, former: former)
        guard let staging else { throw notPublished("write the new site") }
        return staging
    }

    /// What a record names and the folder still has, unchanged.
    func intact(_ record: BuildRecord) -> PathTable<BuildRecord.Output> {
        let entries = record.outputs.entries
        guard let folder = OpenFolder(path) else { return PathTable() }
        let known = Parallel.map(entries) { output in
            folder.stamp(of: output.path)?.hasContent(of: output.value.stamp) == true
        }
        if known.allSatisfy({ $0 }) { return record.outputs }
        return PathTable(zip(entries, known).filter(\.1).map(\.0))
    }

    /// The paths of all files in the folder but `.gitignore`.
    func present() -> [String] {
        OpenFolder(path)?.files.filter { $0 != OutputFolder.ignore } ?? []
    }

    /// Gives up a new site.
    public func abandon() { try? FileManager.default.removeItem(at: next) }

    /// Puts a new site in the place of the present one, which is kept for ``rollBack(_:)``.
    func publish(_ staging: Staging) throws {
        try takeIgnored(to: staging)
        try exchange()
    }

    /// Takes along what tells Git which files are none of its business.
    func takeIgnored(to staging: Staging) throws {
        let ignore = target.appending(path: OutputFolder.ignore).path(percentEncoded: false)
        unlink("\(staging.folder.path)/\(OutputFolder.ignore)")
        guard access(ignore, F_OK) != 0 || staging.take(OutputFolder.ignore) else {
            throw notPublished("write the new site")
        }
    }

    /// The folders with the site and with the one before it, as the disk numbers them.
    var inodes: (target: UInt64, previous: UInt64?) { (inode(of: target) ?? 0, inode(of: previous)) }

    /// A folder as the disk numbers it; nil where there is none.
    func inode(of folder: URL) -> UInt64? {
        var status = stat()
        guard lstat(folder.path(percentEncoded: false), &status) == 0 else { return nil }
        return UInt64(status.st_ino)
    }

    /// Puts the new site in the place of the present one, and that in the place of the one before it.
    func exchange() throws {
        let hadSite = FileManager.default.fileExists(atPath: target.path)
        try attempt("put the new site in place") {
            if hadSite {
                try Exchange.swap(next.path, target.path)
            } else {
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try FileManager.default.moveItem(at: next, to: target)
            }
        }
        if hadSite { keepForRollback() }
    }

    /// Keeps the site that has just been replaced; where the disk does not take it, none is kept.
    ///
    /// Whenever this ends, what is kept for going back is whole: one site or the other. The new site is in place already,
    /// so that nothing here may stop its build.
    private func keepForRollback() {
        if rename(next.path, previous.path) == 0 { return }
        if (try? Exchange.swap(next.path, previous.path)) != nil { abandon() }
    }

    /// Does something with the disk; what fails is told of as a build that did not come about.
    ///
    /// - Parameter what: what is done, as it is told.
    func attempt(_ what: String, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let failure as Failure {
            throw failure
        } catch {
            throw notPublished(what)
        }
    }

    /// The failure of a build that the disk did not take.
    func notPublished(_ what: String) -> Failure {
        Failure(
            "not-published",
            "could not \(what) at \(target.path); the old site is untouched",
            help:
                "check that the disk has room, and that you may write to the folder, to the one around it, and to "
                + "those beside it whose names begin with .\(target.lastPathComponent)"
        )
    }
}
