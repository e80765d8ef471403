import Foundation

/// Where tests make their folders.
enum Scratch {
    /// A folder in memory where the system has one: what is proved here is not how fast the disk is.
    private static let root: URL = {
        let memory = "/dev/shm"
        return FileManager.default.isWritableFile(atPath: memory)
            ? URL(filePath: memory) : FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    }()

    /// A path that nothing has yet.
    static func path() -> URL {
        root.appending(path: "unconf-test-\(UUID().uuidString)")
    }
}
