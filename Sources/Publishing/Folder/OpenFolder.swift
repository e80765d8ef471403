import CDispatch
import CLinux
import Glibc

/// A folder that is held open: what lies in it is found from there, and not from the root of the disk thousands of times.
public final class OpenFolder: Sendable {
    /// The folder as the disk names it.
    public let path: String
    private let descriptor: Int32

    /// A folder; nil where there is none.
    public init?(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The stamp of a file in it; nil where there is no such file.
    func stamp(of file: String) -> FileStamp? {
        var status = stat()
        guard fstatat(descriptor, file, &status, AT_SYMLINK_NOFOLLOW) == 0,
            status.st_mode & S_IFMT == S_IFREG
        else { return nil }
        return FileStamp(status)
    }

    /// What is in a file below it; nil where it can't be read, or lies behind a link.
    ///
    /// - Parameter stamp: what the disk must say of the file; anything where nothing is said.
    public func read(_ file: String, as stamp: FileStamp? = nil) -> [UInt8]? {
        let file = openBeneath(descriptor, file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return DiskFile.read(file, as: stamp)
    }

    /// A folder below it, to be listed; nil where it can't be, for the reason in `errno`, which is `ELOOP` for a link.
    func list(_ folder: String) -> OpaquePointer? {
        let folder = openBeneath(descriptor, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return nil }
        guard let stream = fdopendir(folder) else {
            close(folder)
            return nil
        }
        return stream
    }

    /// The paths of all files in it and below it, in the order in which the disk has them.
    var files: [String] { files(in: ".").map { String($0.dropFirst(2)) } }

    private func files(in folder: String) -> [String] {
        (names(in: folder) ?? []).flatMap { name in
            let path = "\(folder)/\(name)"
            return stamp(of: path) != nil ? [path] : files(in: path)
        }
    }

    /// The names of what lies in a folder, in the order in which the disk has them; nil where it is no folder, can't be read or
    /// lies behind a link.
    public func names(in folder: String) -> [String]? {
        guard let stream = list(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
                String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// The first part of a path that is a link; nil where none is.
    public func link(in path: String) -> String? {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[end...].dropFirst().firstIndex(of: "/") ?? path.endIndex
            let part = String(path[..<end])
            var status = stat()
            guard fstatat(descriptor, part, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
            if status.st_mode & S_IFMT == S_IFLNK { return part }
        }
        return nil
    }

    /// Writes a new file as ``DiskFile/written(_:to:in:)`` does.
    func written(_ bytes: [UInt8], to file: String) -> stat? {
        DiskFile.written(bytes, to: file, in: descriptor)
    }

    /// Makes a folder in one that is there; false where that is not possible.
    @discardableResult
    func makeFolder(_ folder: String) -> Bool { mkdirat(descriptor, folder, 0o755) == 0 }

    /// Gives a file of another folder the same name here; false where that is not possible, for the reason in `errno`.
    func share(_ file: String, of other: OpenFolder) -> Bool {
        linkat(other.descriptor, file, descriptor, file, 0) == 0
    }
}
