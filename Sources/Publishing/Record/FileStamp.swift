import CDispatch
import Glibc

/// What the disk says of a file: enough to tell whether it is still what it was.
public struct FileStamp: Hashable, Sendable {
    /// Its length in bytes.
    let size: Int64
    /// When its content was last changed, in nanoseconds since 1970.
    public let modified: Int64
    /// When anything about it was last changed, in nanoseconds since 1970; programs that set `modified` back can't set this.
    let changed: Int64
    /// Its number on the disk.
    let inode: UInt64

    /// Stamps of a file's status.
    init(_ status: stat) {
        size = Int64(status.st_size)
        modified = FileStamp.nanoseconds(status.st_mtim)
        changed = FileStamp.nanoseconds(status.st_ctim)
        inode = UInt64(status.st_ino)
    }

    /// The stamp of a file; nil where there is no such file.
    public init?(of path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(status)
    }

    init(size: Int64, modified: Int64, changed: Int64, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    /// Whether a file has the same content: giving it another name changes nothing but `changed`.
    public func hasContent(of other: FileStamp) -> Bool {
        size == other.size && modified == other.modified && inode == other.inode
    }

    /// Whether a file is surely what it was: of two that may change once more unseen nobody knows.
    public func isSurely(_ other: FileStamp?) -> Bool { self == other && self != .unsettled }

    /// The stamp of nothing: no file has it.
    public static let unsettled = FileStamp(size: -1, modified: -1, changed: -1, inode: 0)

    /// The program that is running.
    static var program: FileStamp? {
        var path = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &path, path.count - 1)
        guard length > 0 else { return nil }
        return FileStamp(of: String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
