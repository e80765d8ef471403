import Foundation
import Unconference

/// The ledger of erasures once more, in a small file beside the data file: it is needed most when the data file itself
/// can't be read any more.
///
/// A line is a random name and the second of the erasure; neither says anything about anybody.
struct ErasureLedger {
    private let path: String

    /// The ledger beside a data file.
    init(beside dataFile: String) { path = "\(dataFile)-erasures" }

    /// Writes the whole ledger; the old one stays until the new one is on the disk.
    func write(_ lines: [Erasures.Line]) throws(Failure) {
        let fresh = "\(path)-new"
        let text = lines.map { "\($0.mark) \($0.at)\n" }.joined()
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, PrivateFile.mode)
        guard descriptor >= 0 else { throw Failure.system(errno, fresh) }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else {
                let reason = errno
                close(descriptor)
                unlink(fresh)
                throw Failure.system(reason, path)
            }
            bytes = bytes.dropFirst(max(0, count))
        }
        let isFlushed = fsync(descriptor) == 0
        let reason = errno
        close(descriptor)
        guard isFlushed else { throw Failure.system(reason, path) }
        guard rename(fresh, path) == 0 else { throw Failure.system(errno, path) }
        try PrivateFile.flush(PrivateFile.folder(of: path))
    }

    /// The ledger; nil when there is none.
    ///
    /// A line that makes no sense is passed over.
    func read() -> [Erasures.Line]? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ")
            guard parts.count == 2, let at = Int64(parts[1]) else { return nil }
            return Erasures.Line(mark: String(parts[0]), at: at)
        }
    }
}
