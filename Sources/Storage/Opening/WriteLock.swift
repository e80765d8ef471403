import Foundation
import Unconference

/// The turn of one process to write, kept as an advisory lock on a file beside the data file.
///
/// SQLite has locks of its own, but whoever comes late at those is answered that the database is locked. Here the late one
/// waits, and is told who is in the way when that takes too long. It also keeps `restore` from exchanging the file
/// while another process writes to it.
struct WriteLock {
    private let descriptor: Int32

    /// Waits for the turn.
    ///
    /// - Parameters:
    ///   - path: the data file.
    ///   - patience: how long to wait at most.
    init(for path: String, patience: Duration) throws(Failure) {
        let file = "\(path)-lock"
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, PrivateFile.mode)
        guard descriptor >= 0 else { throw Failure.system(errno, file) }
        let clock = ContinuousClock()
        let deadline = clock.now + patience
        var pause: UInt32 = 500
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let reason = errno
            guard reason == EWOULDBLOCK || reason == EINTR else {
                close(descriptor)
                throw Failure.system(reason, file)
            }
            guard clock.now < deadline else {
                let holder = WriteLock.holder(descriptor)
                close(descriptor)
                throw WriteLock.tooLong(path, patience, holder)
            }
            // Different pauses, so that two who wait don't keep meeting; short, so that a turn is not left unused.
            usleep(UInt32.random(in: pause / 2...pause))
            pause = min(pause + pause / 2, 8000)
        }
        WriteLock.sign(descriptor)
        self.descriptor = descriptor
    }

    /// Passes the turn on.
    func release() {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Notes who has the turn, for whoever waits.
    private static func sign(_ descriptor: Int32) {
        let text = "\(getpid())\n"
        // Nothing depends on the note; on a full disk there is none.
        _ = ftruncate(descriptor, 0)
        _ = text.withCString { pwrite(descriptor, $0, strlen($0), 0) }
    }

    private static func holder(_ descriptor: Int32) -> Int? {
        var bytes = [UInt8](repeating: 0, count: 32)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int(digits: String(decoding: bytes.prefix(count).prefix { $0 != 0x0A }, as: UTF8.self))
    }

    private static func tooLong(_ path: String, _ patience: Duration, _ holder: Int?) -> Failure {
        let who = holder.map { "process \($0)" } ?? "another process"
        return Failure(
            "data-file-busy",
            "\(who) has been writing to \(PrivateFile.name(of: path)) for more than \(patience.components.seconds) s; "
                + "nothing was changed",
            at: Place(file: path),
            help: holder.map { "wait for it, or end it with `kill \($0)` if it hangs, then do this again" }
                ?? "wait for it, then do this again"
        )
    }
}
