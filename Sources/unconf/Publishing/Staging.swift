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
    let folder: String
    /// The folder that readers see.
    let target: String
    /// What the last build wrote there, where that is still so.
    let former: PathTable<BuildRecord.Output>
    /// Whether there is a site that readers see.
    let hasTarget: Bool

    init(folder: String, target: String, former: PathTable<BuildRecord.Output>) {
        self.folder = folder
        self.target = target
        self.former = former
        hasTarget = access("\(target)/\(OutputFolder.marker)", F_OK) == 0
    }

    /// Places a file; nil where the disk does not take it.
    func place(_ file: OutputFile) -> Placed? {
        let hash = ContentHash(of: file.bytes)
        if let old = former[file.path] {
            if old.hash == hash { return keep(file.path, old) }
        } else if hasTarget, DiskFile.read("\(target)/\(file.path)") == file.bytes {
            guard let stamp = FileStamp(of: "\(target)/\(file.path)") else { return nil }
            return keep(file.path, BuildRecord.Output(hash: hash, stamp: stamp))
        }
        let path = "\(folder)/\(file.path)"
        // Most pages have a folder of their own, which is not there yet.
        if file.path.hasSuffix("/index.html") { mkdir(String(path.dropLast(11)), 0o755) }
        let status =
            DiskFile.written(file.bytes, to: path)
            ?? (makeFolder(of: path) ? DiskFile.written(file.bytes, to: path) : nil)
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
        let source = "\(target)/\(path)"
        let place = "\(folder)/\(path)"
        if link(source, place) == 0 { return true }
        if errno == ENOENT, makeFolder(of: place), link(source, place) == 0 { return true }
        // A disk that knows no second names gets a copy.
        guard errno != EEXIST, let bytes = DiskFile.read(source) else { return errno == EEXIST }
        return DiskFile.write(bytes, to: place)
    }

    private func makeFolder(of path: String) -> Bool {
        path.lastIndex(of: "/").map { DiskFile.makeFolder(String(path[..<$0])) } ?? true
    }
}
