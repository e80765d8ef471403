import Glibc
public import Unconference

/// Says when anything under some folders has changed, told by the system (inotify) rather than by looking again and again.
public struct FolderWatch: ~Copyable {
    private let watcher: Int32
    private var folders: [Int32: Watched] = [:]
    private let roots: [Watched]

    /// A folder that is watched.
    public struct Watched: Sendable {
        /// Where it is.
        public var path: String
        /// The names that matter in it; nil for all, those in its folders too.
        public var names: Set<String>?

        /// A folder.
        ///
        /// - Parameters:
        ///   - path: where it is.
        ///   - names: the names that matter in it; nil for all, those in its folders too.
        public init(_ path: String, names: Set<String>? = nil) {
            self.path = path
            self.names = names
        }
    }

    /// What counts as a change: content and names, not that somebody looked.
    private static let events = UInt32(
        IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
    )
    /// The milliseconds without a change after which a burst counts as over: an editor writes, renames and writes again.
    private static let quiet: Int32 = 40

    /// Begins to watch.
    ///
    /// Throws where the system gives no more watches.
    ///
    /// - Parameter folders: the folders; one that does not exist is watched from when it does, where the folder above it is
    ///   watched for its name.
    public init(_ folders: [Watched]) throws(Failure) {
        watcher = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        roots = folders
        guard watcher >= 0 else { throw FolderWatch.failure }
        for folder in folders { try watch(folder) }
    }

    deinit { close(watcher) }

    /// Waits until something has changed and it is quiet again.
    ///
    /// - Parameter milliseconds: the longest to wait.
    /// - Returns: whether anything has changed.
    public mutating func wait(milliseconds: Int32) throws(Failure) -> Bool {
        guard poll(for: milliseconds) else { return false }
        var changed = false
        repeat { changed = try take() || changed } while poll(for: FolderWatch.quiet)
        return changed
    }

    private static let failure = Failure(
        "no-watch",
        "the system gives no more watches on folders",
        help: "raise fs.inotify.max_user_watches, or close other programs that watch many files"
    )

    private func poll(for milliseconds: Int32) -> Bool {
        var request = pollfd(fd: watcher, events: Int16(POLLIN), revents: 0)
        return Glibc.poll(&request, 1, milliseconds) > 0
    }

    private mutating func watch(_ folder: Watched) throws(Failure) {
        let number = inotify_add_watch(watcher, folder.path, FolderWatch.events)
        guard number >= 0 else {
            // What went away in the meantime needs no watch, and what can't be read is told of by the build.
            guard [ENOSPC, ENOMEM, EMFILE, ENFILE].contains(errno) else { return }
            throw FolderWatch.failure
        }
        folders[number] = folder
        guard folder.names == nil, let stream = opendir(folder.path) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard !name.hasPrefix("."), FolderWatch.isFolder(entry, in: stream) else { continue }
            try watch(Watched("\(folder.path)/\(name)"))
        }
    }

    /// Whether an entry is a folder; some file systems say so only when they are asked.
    private static func isFolder(_ entry: UnsafeMutablePointer<dirent>, in stream: OpaquePointer) -> Bool {
        guard entry.pointee.d_type == UInt8(DT_UNKNOWN) else {
            return entry.pointee.d_type == UInt8(DT_DIR)
        }
        var status = stat()
        let name = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
        let answer = fstatat(
            dirfd(stream),
            name.assumingMemoryBound(to: CChar.self),
            &status,
            AT_SYMLINK_NOFOLLOW
        )
        return answer == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Takes in what the system tells; whether any of it matters.
    private mutating func take() throws(Failure) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = read(watcher, &buffer, buffer.count)
        guard count > 0 else { return false }
        var changed = false
        var added: [Watched] = []
        var hasOverflowed = false
        buffer.withUnsafeBytes { bytes in
            var at = 0
            while at + MemoryLayout<inotify_event>.size <= count {
                let event = bytes.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
                at += MemoryLayout<inotify_event>.size
                let name = String(
                    decoding: bytes[at..<min(count, at + Int(event.len))].prefix { $0 != 0 },
                    as: UTF8.self
                )
                at += Int(event.len)
                if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { hasOverflowed = true }
                // Hidden files are an editor's own.
                guard let folder = folders[event.wd], !name.hasPrefix("."),
                    folder.names?.contains(name) != false
                else { continue }
                changed = true
                guard event.mask & UInt32(IN_ISDIR) != 0, event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0
                else { continue }
                let path = "\(folder.path)/\(name)"
                if folder.names == nil {
                    added.append(Watched(path))
                } else {
                    // A folder that was to be watched from the beginning is there now.
                    added += roots.filter { $0.path == path }
                }
            }
        }
        for folder in hasOverflowed ? roots : added { try watch(folder) }
        return changed || hasOverflowed
    }
}
