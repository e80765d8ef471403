import Foundation
import Glibc
import Unconference
import Website

/// A small change: not the whole site is written, but what differs from one that is there.
extension OutputFolder {
    /// Whether the site before the present one differs from it in what a record says, and may be brought up to date.
    func hasPrevious(of record: BuildRecord) -> Bool {
        record.previous != nil && inode(of: previous) == record.previous
    }

    /// Begins a copy of the present site to be brought up to date.
    ///
    /// - Parameter outputs: what the last build wrote; where that is not so any more, the copy is of no use.
    func beginCopy(of outputs: PathTable<BuildRecord.Output>) throws -> SiteCopy {
        SiteCopy(of: outputs.entries.map(\.path), into: try begin(former: PathTable()), of: self)
    }

    /// Puts a new site, which is a copy of the present one, where the first change finds it.
    func keepCopy() -> Bool { rename(next.path, copy.path) == 0 }

    /// The copy that was kept, as a new site; nil where it can't be had.
    func takeCopy() -> Staging? {
        rename(copy.path, next.path) == 0 ? try? staging(former: PathTable()) : nil
    }

    /// The copy that a first build has kept, where it is whole and of the site that a record tells of.
    func keptCopy(of record: BuildRecord) -> SiteCopy? {
        record.copy != nil && inode(of: copy) == record.copy ? SiteCopy(keptBy: self) : nil
    }

    /// Brings a copy of the present site up to date, or the site before it, and exchanges the two: only what differs is
    /// touched.
    ///
    /// - Parameters:
    ///   - record: what the last build left.
    ///   - copy: a copy of the present site; where there is none, the site before it is taken.
    ///   - files: what is new or different.
    ///   - removed: what is gone.
    /// - Returns: what the disk says of all that is new or different.
    func patch(
        _ record: BuildRecord,
        on copy: SiteCopy?,
        with files: [OutputFile],
        removing removed: [String]
    ) throws -> [String: FileStamp] {
        var placed: [String: FileStamp] = [:]
        try attempt("write the new site") {
            let staging = try copy.map(finished) ?? formerSite()
            // A copy is the present site already.
            let changes = copy == nil ? record.changes : []
            for path in changes + removed + files.map(\.path) {
                // Nothing behind a link is ours to take away.
                for folder in [staging.folder, staging.target].compactMap(\.self) {
                    guard let slash = path.lastIndex(of: "/") else { continue }
                    guard let link = folder.link(in: String(path[..<slash])) else { continue }
                    throw Failure(
                        "output-not-ours",
                        "\(folder.path)/\(link) is a link to elsewhere; the old site is untouched",
                        help: "build again: the whole site is then written anew"
                    )
                }
            }
            for path in changes {
                unlink("\(staging.folder.path)/\(path)")
                if record.outputs[path] != nil, !staging.take(path) {
                    throw notPublished("write the new site")
                }
            }
            for path in removed + changes.filter({ record.outputs[$0] == nil }) {
                unlink("\(staging.folder.path)/\(path)")
                removeEmptyFolders(above: path, in: staging.folder.path)
            }
            for (file, output) in zip(files, Parallel.map(files, staging.place)) {
                guard let output else { throw notPublished("write the new site") }
                placed[file.path] = output.output.stamp
            }
            try takeIgnored(to: staging)
        }
        try exchange()
        return placed
    }

    private func finished(_ copy: SiteCopy) throws -> Staging {
        guard let staging = copy.finish() else { throw notPublished("write the new site") }
        return staging
    }

    /// The site before the present one, to be brought up to date.
    private func formerSite() throws -> Staging {
        try? FileManager.default.removeItem(at: next)
        // From here on nobody takes it for whole.
        try FileManager.default.moveItem(at: previous, to: next)
        return try staging(former: PathTable())
    }

    private func removeEmptyFolders(above path: String, in folder: String) {
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/") {
            rest = rest[..<slash]
            guard rmdir("\(folder)/\(rest)") == 0 else { return }
        }
    }
}
