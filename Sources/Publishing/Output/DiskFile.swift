import CDispatch
import Glibc

/// Whole files, read and written without detours: a site has thousands.
public enum DiskFile {
    /// What is in a file; nil where it can't be read, or is a link.
    static func read(_ path: String) -> [UInt8]? {
        // Whoever opens a pipe waits for somebody to write into it, unless told not to.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return read(file)
    }

    /// What is in an open file; nil where it can't be read, or is not what its stamp says.
    static func read(_ file: Int32, as stamp: FileStamp? = nil) -> [UInt8]? {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        if let stamp, FileStamp(status) != stamp { return nil }
        // One byte more than it says: a read that leaves it free has come to the end.
        let size = Int(status.st_size) + 1
        var failed = false
        var isWhole = false
        var bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                failed = got < 0
                guard got > 0 else { return isWhole = true }
                count += got
                if count == size - 1 { return isWhole = true }
            }
        }
        guard !failed else { return nil }
        guard !isWhole else { return bytes }
        // A file that grew while it was read is read to its end all the same.
        var rest = [UInt8](repeating: 0, count: 4096)
        while true {
            let got = Glibc.read(file, &rest, rest.count)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { return nil }
            guard got > 0 else { return bytes }
            bytes += rest[..<got]
        }
    }

    /// Writes a new file; false where that is not possible.
    ///
    /// What stands there already is taken away first, so that another name of the same file keeps its content.
    ///
    /// - Parameter mode: who may read and write it; by default everybody may read it, as what is published.
    static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) -> Bool {
        written(bytes, to: path, mode: mode) != nil
    }

    /// Writes a new file in the same way, and gives what the disk says of it then; nil where that is not possible.
    ///
    /// - Parameters:
    ///   - folder: the open folder that the path begins in, where it does not begin with `/`.
    ///   - mode: who may read and write it.
    static func written(
        _ bytes: [UInt8],
        to path: String,
        in folder: Int32 = AT_FDCWD,
        mode: mode_t = 0o644
    ) -> stat? {
        var file = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        if file < 0, errno == EEXIST {
            unlinkat(folder, path, 0)
            file = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        }
        guard file >= 0 else { return nil }
        var status = stat()
        let isWritten = put(bytes, into: file) && fstat(file, &status) == 0
        return close(file) == 0 && isWritten ? status : nil
    }

    /// Writes bytes where an open file is at; false where not all of them could be.
    public static func put(_ bytes: [UInt8], into file: Int32) -> Bool {
        var done = 0
        while done < bytes.count {
            let put = bytes.withUnsafeBytes { buffer in
                Glibc.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { return false }
            done += put
        }
        return true
    }

    /// Writes bytes at a place of an open file; false where that is not possible.
    static func put(_ bytes: UnsafeRawBufferPointer, into file: Int32, at place: Int) -> Bool {
        var done = 0
        while done < bytes.count {
            let put = pwrite(
                file,
                bytes.baseAddress.map { $0 + done },
                bytes.count - done,
                off_t(place + done)
            )
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { return false }
            done += put
        }
        return true
    }

    /// Writes at the end of a file; false where that is not possible, or where the file ends elsewhere.
    static func append(_ bytes: [UInt8], to path: String, at end: Int) -> Bool {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        let isThere = lseek(file, 0, SEEK_END) == end
        let isWritten = isThere && put(bytes, into: file)
        return close(file) == 0 && isWritten
    }

    /// Makes a folder and those above it; false where that is not possible.
    static func makeFolder(_ path: String) -> Bool {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return true }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            return false
        }
        return makeFolder(String(path[..<slash])) && (mkdir(path, 0o755) == 0 || errno == EEXIST)
    }
}
