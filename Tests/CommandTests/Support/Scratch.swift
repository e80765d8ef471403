import Foundation

/// Where tests make their folders.
enum Scratch {
    /// A folder in memory where the system has one: what is proved here is not how fast the disk is.
    private static let root: URL = {
        let memory = "/dev/shm"
        return FileManager.default.isWritableFile(atPath: memory)
            ? URL(filePath: memory) : FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    }()

    /// The folder of this run of the tests, which goes away with it.
    private static let folder: URL = {
        let folder = root.appending(path: "unconf-tests-\(getpid())")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(at: Scratch.folder) }
        return folder
    }()

    /// A path that nothing has yet.
    static func path() -> URL {
        folder.appending(path: UUID().uuidString)
    }
}
