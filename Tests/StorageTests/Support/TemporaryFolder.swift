import Foundation

/// A folder of its own for one test, gone when the test is over.
///
/// It is in memory where there is such a place, since most tests are not about the disk and it would be most of their time.
final class TemporaryFolder: Sendable {
    let path: String

    init(onDisk: Bool = false) throws {
        let memory = "/dev/shm"
        let isInMemory = !onDisk && access(memory, W_OK) == 0
        let template = (isInMemory ? "\(memory)/" : NSTemporaryDirectory()) + "unconf-storage-XXXXXX"
        var bytes = Array(template.utf8CString)
        guard mkdtemp(&bytes) != nil else { throw CocoaError(.fileWriteUnknown) }
        let made = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
        path = made
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of the data file in it.
    var dataFile: String { "\(path)/unconf.sqlite" }

    /// The path of a file in it.
    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// All files in it, by name.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}
