import Glibc
import Website

/// A site that is being written beside the one that readers see, until it takes its place.
///
/// Any number of tasks may add files at the same time. A file that is the same as before keeps its identity and its time
/// by sharing them with the old one, which is what copies over the net look at.
struct Staging: Sendable {
    /// What became of a file.
    struct Placed: Sendable {
        /// What the next build needs to know of it.
        var output: BuildRecord.Output
        /// Whether it is new or different.
        var isWritten: Bool
    }

    /// The folder that is written.
    let folder: OpenFolder
    /// The folder that readers see, where there is one.
    let target: OpenFolder?
    /// Whether there is a site in it.
    let hasSite: Bool
    /// What the last build wrote there, where that is still so.
    let former: PathTable<BuildRecord.Output>

    /// A new site; nil where its folder is not there.
    init?(folder: String, target: String, former: PathTable<BuildRecord.Output>) {
        guard let folder = OpenFolder(folder) else { return nil }
        self.folder = folder
        self.former = former
        self.target = OpenFolder(target)
        hasSite = self.target?.stamp(of: OutputFolder.marker) != nil
    }

    /// Places a file; nil where the disk does not take it.
    func place(_ file: OutputFile) -> Placed? {
        let hash = ContentHash(of: file.bytes)
        if let old = former[file.path] {
            if old.hash == hash { return keep(file.path, old) }
        } else if hasSite, let target, target.read(file.path) == file.bytes {
            guard let stamp = target.stamp(of: file.path) else { return nil }
            return keep(file.path, BuildRecord.Output(hash: hash, stamp: stamp))
        }
        makeOwnFolder(of: file.path)
        let status =
            folder.written(file.bytes, to: file.path)
            ?? (makeFolder(of: file.path) ? folder.written(file.bytes, to: file.path) : nil)
        guard let status else { return nil }
        return Placed(output: BuildRecord.Output(hash: hash, stamp: FileStamp(status)), isWritten: true)
    }

    /// Places a file that is what it was; nil where the disk does not take it.
    func keep(_ path: String, _ old: BuildRecord.Output) -> Placed? {
        guard take(path) else { return nil }
        return Placed(output: old, isWritten: false)
    }

    /// Gives a file of the site that readers see another name here.
    func take(_ path: String) -> Bool {
        guard let target else { return false }
        makeOwnFolder(of: path)
        if folder.share(path, of: target) { return true }
        if errno == ENOENT, makeFolder(of: path), folder.share(path, of: target) { return true }
        // A disk that knows no second names gets a copy.
        guard errno != EEXIST, let bytes = target.read(path) else {
            return errno == EEXIST
        }
        return folder.written(bytes, to: path) != nil
    }

    /// Most pages have a folder of their own, which is not there yet.
    private func makeOwnFolder(of path: String) {
        let end = "/index.html"
        if path.utf8.count > end.utf8.count, path.hasSuffix(end) {
            folder.makeFolder(String(path.utf8.dropLast(end.utf8.count)) ?? path)
        }
    }

    private func makeFolder(of path: String) -> Bool {
        path.lastIndex(of: "/").map { DiskFile.makeFolder("\(folder.path)/\(path[..<$0])") } ?? true
    }
}
