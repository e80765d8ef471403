import CLinux
import Glibc
import Unconference

/// Two folders that change places in one step.
public enum Exchange {
    /// Exchanges two paths of one file system, so that nobody ever finds either of them missing.
    public static func swap(_ first: String, _ second: String) throws {
        guard renameat2(AT_FDCWD, first, AT_FDCWD, second, renameExchange) == 0 else {
            throw Failure(
                "not-exchanged",
                "\(second) could not be exchanged in one step (error \(errno))",
                help:
                    "the folder's file system must be able to exchange names; ext4, xfs, btrfs and tmpfs are"
            )
        }
    }
}
