import CDispatch
import Glibc

/// A file that only one program holds at a time, and that is gone when nobody does.
struct FileLock {
    private let path: String
    /// The open file; nil where there can be none.
    ///
    /// Whoever can't make one can't write beside it either, and is told so then.
    private let file: Int32?

    /// Waits until nobody else holds the file.
    init(_ path: String) {
        self.path = path
        while true {
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard file >= 0 else {
                self.file = nil
                return
            }
            while flock(file, LOCK_EX) != 0, errno == EINTR {}
            var (held, named) = (stat(), stat())
            // Whoever had it before has taken it away: what is held then is a file without a name.
            if fstat(file, &held) == 0, lstat(path, &named) == 0, held.st_ino == named.st_ino {
                self.file = file
                return
            }
            close(file)
        }
    }

    /// Lets others have it.
    func release() {
        guard let file else { return }
        unlink(path)
        close(file)
    }
}
