import Glibc

/// Makes PNG files of drawings by `rsvg-convert`, where it is installed: most networks show no SVG.
///
/// On Debian it is in the package `librsvg2-bin`. A site without it has the drawings alone.
struct DrawingPrinter: Sendable {
    /// Where the program lies.
    private let program: String
    /// Tells one version of the program from another.
    let stamp: FileStamp

    /// How long one drawing may take.
    private static let patience = 20_000

    /// The program of this machine, found as a shell finds it; nil where there is none.
    init?() {
        guard let folders = getenv("PATH").map({ String(cString: $0) }) else { return nil }
        for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
            let file = "\(folder)/rsvg-convert"
            if access(file, X_OK) == 0, let stamp = FileStamp(of: file) ?? DrawingPrinter.linked(file) {
                program = file
                self.stamp = stamp
                return
            }
        }
        return nil
    }

    /// The stamp of what a link leads to.
    private static func linked(_ file: String) -> FileStamp? {
        guard let place = realpath(file, nil) else { return nil }
        defer { free(place) }
        return FileStamp(of: String(cString: place))
    }

    /// Makes a picture of a drawing; says whether there is one.
    ///
    /// - Parameters:
    ///   - drawing: the SVG file.
    ///   - picture: where the PNG file goes.
    func print(_ drawing: String, to picture: String) -> Bool {
        let words = [program, "--format=png", "--output=\(picture)", drawing]
        var arguments = words.map { strdup($0) }
        arguments.append(nil)
        defer { arguments.forEach { free($0) } }
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
        defer { posix_spawn_file_actions_destroy(&actions) }
        for file in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_WRONLY, 0)
        }
        var process = pid_t()
        // The fewer surroundings it has, the more surely it makes the same picture again.
        let surroundings: [UnsafeMutablePointer<CChar>?] = [nil]
        guard posix_spawn(&process, program, &actions, nil, arguments, surroundings) == 0 else {
            return false
        }
        return DrawingPrinter.ended(process) && DrawingPrinter.isPicture(picture)
    }

    /// Waits for a process, and ends it where it takes too long; says whether it ended well.
    private static func ended(_ process: pid_t) -> Bool {
        var status: Int32 = 0
        for _ in 0..<patience {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return status == 0 }
            if ended < 0, errno != EINTR { return false }
            usleep(1000)
        }
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return false
    }

    /// Whether a file begins as PNG files do.
    private static func isPicture(_ file: String) -> Bool {
        DiskFile.read(file)?.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ?? false
    }
}
