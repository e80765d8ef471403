import Foundation
import Publishing
import Unconference

/// The turn to send mail: one process of a site at a time, so that what is under way without one was broken off.
struct MailTurn {
    private let descriptor: Int32

    /// Takes the turn, or says that somebody else has it.
    init(of folder: SiteFolder) throws {
        let path = folder.root.appending(path: "\(SiteFolder.dataFileName)-mail").path
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Failure("not-written", "\(path) could not be made", help: "check who may write there")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Failure(
                "mail-under-way",
                "another `unconf mail send` of this site is under way",
                help: "wait for it; `unconf mail list` shows how far it is"
            )
        }
        self.descriptor = descriptor
    }

    /// Whether somebody has the turn at this moment.
    static func isTaken(of folder: SiteFolder) -> Bool {
        let path = folder.root.appending(path: "\(SiteFolder.dataFileName)-mail").path
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    /// Passes the turn on.
    func release() {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
