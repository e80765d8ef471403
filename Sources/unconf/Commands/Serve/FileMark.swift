import Foundation

/// A text that is another one when a file has changed.
enum FileMark {
    /// Size, time and number of the file; empty where there is none.
    static func text(of path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "" }
        return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_ino)"
    }
}
