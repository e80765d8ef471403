import Foundation
import Unconference
import Website

/// The folder with the generated site, which is exchanged as a whole: readers see the old site or the new one.
struct OutputFolder {
    /// What came of a build.
    struct Change: Encodable {
        /// How many files the site has.
        var files: Int
        /// How many of them are new or different.
        var written: Int
        /// How many are gone.
        var removed: Int
    }

    /// The file by which a folder is known to be ours.
    static let marker = ".unconf-site"

    private let target: URL
    private var previous: URL { sibling("previous") }
    private var staging: URL { sibling("next") }

    /// A folder to publish to.
    ///
    /// Throws where something in it is not ours to replace.
    init(_ target: URL, of site: SiteFolder) throws {
        self.target = target.standardizedFileURL.resolvingSymlinksInPath()
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
        guard manager.fileExists(atPath: path) else { return }
        let names = try? manager.contentsOfDirectory(atPath: path)
        guard let names else {
            throw Failure(
                "output-not-ours",
                "\(path) is not a folder that can be read",
                help: "name another one"
            )
        }
        let foreign = names.filter { $0 != ".gitignore" }
        guard foreign.isEmpty || names.contains(OutputFolder.marker) else {
            throw Failure(
                "output-not-ours",
                "\(path) holds files that unconf did not write, such as \(foreign.sorted()[0])",
                help: "name an empty or new folder with --output, or empty this one yourself"
            )
        }
    }

    /// Exchanges the site for new files; where nothing is different, nothing is touched.
    func publish(_ files: [OutputFile]) throws -> Change {
        let manager = FileManager.default
        let files =
            files + [
                OutputFile(
                    path: OutputFolder.marker,
                    bytes: Array("This folder is written by `unconf build`.\n".utf8)
                )
            ]
        let before = Set(present())
        let after = Set(files.map(\.path))
        let fresh = Parallel.map(files) { file in
            manager.contents(atPath: target.appending(path: file.path).path).map(Array.init) != file.bytes
        }
        let change = Change(
            files: files.count - 1,
            written: fresh.count { $0 },
            removed: before.subtracting(after).count
        )
        guard change.written + change.removed > 0 else { return change }
        try attempt("write the new site") {
            try? manager.removeItem(at: staging)
            try manager.createDirectory(at: staging, withIntermediateDirectories: true)
            for folder in Set(files.map { ($0.path as NSString).deletingLastPathComponent }).sorted() {
                try manager.createDirectory(
                    at: staging.appending(path: folder),
                    withIntermediateDirectories: true
                )
            }
            for (file, isFresh) in zip(files, fresh) {
                let place = staging.appending(path: file.path)
                if isFresh {
                    try Data(file.bytes).write(to: place)
                } else {
                    // An unchanged file keeps its identity and its time, which is what copies over the net look at.
                    try manager.linkItem(at: target.appending(path: file.path), to: place)
                }
            }
            let ignore = target.appending(path: ".gitignore")
            if manager.fileExists(atPath: ignore.path) {
                try manager.linkItem(at: ignore, to: staging.appending(path: ".gitignore"))
            }
        }
        try exchange()
        return change
    }

    /// Brings back the site as it was before the last build; doing it twice brings back the last build.
    func rollBack() throws {
        guard FileManager.default.fileExists(atPath: previous.path) else {
            throw Failure(
                "no-previous",
                "there is no earlier build to go back to",
                help: "`unconf build` keeps one"
            )
        }
        try attempt("exchange the two builds") { try Exchange.swap(previous.path, target.path) }
    }

    private func exchange() throws {
        let manager = FileManager.default
        try attempt("put the new site in place") {
            if manager.fileExists(atPath: target.path) {
                try Exchange.swap(staging.path, target.path)
                try? manager.removeItem(at: previous)
                try manager.moveItem(at: staging, to: previous)
            } else {
                try manager.createDirectory(
                    at: target.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try manager.moveItem(at: staging, to: target)
            }
        }
    }

    private func present() -> [String] {
        let walk = FileManager.default.enumerator(atPath: target.path)
        var paths: [String] = []
        while let path = walk?.nextObject() as? String {
            if walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular, path != ".gitignore" {
                paths.append(path)
            }
        }
        return paths
    }

    private func attempt(_ what: String, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(
                "not-published",
                "could not \(what) at \(target.path); the old site is untouched",
                help: "check that the folder may be written to and that the disk has room"
            )
        }
    }
}
