import CLinux
import Glibc
import Subprocess
import SystemPackage

/// Makes PNG files of drawings by `rsvg-convert`, where it is installed: most networks show no SVG.
///
/// On Debian it is in the package `librsvg2-bin`. A site without it has the drawings alone.
struct DrawingPrinter: Sendable {
    /// Where the program lies.
    private let program: String
    /// Tells one version of the program from another.
    let stamp: FileStamp

    /// How long one drawing may take.
    private static let patience = Duration.seconds(20)

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

    /// No picture has more bytes.
    private static let limit = 32 << 20

    /// The PNG file of a drawing; nil where there is none.
    ///
    /// Nothing of it touches the disk, which may be full: whether there is a picture must not depend on that.
    ///
    /// - Parameter drawing: the SVG file.
    func picture(of drawing: [UInt8]) -> [UInt8]? {
        let (program, patience) = (FilePath(program), DrawingPrinter.patience)
        let input = memfd_create("drawing", closesOnExec)
        guard input >= 0 else { return nil }
        defer { close(input) }
        guard drawing.withUnsafeBytes({ DiskFile.put($0, into: input, at: 0) }) else { return nil }
        let picture = try? Waiting.value {
            try? await OutsideProgram.outcome(within: patience) { options in
                let result = try await run(
                    .path(program),
                    arguments: ["--format=png"],
                    // The fewer surroundings it has, the more surely it makes the same picture again.
                    environment: .custom([:] as [Environment.Key: String]),
                    platformOptions: options,
                    input: .fileDescriptor(
                        FileDescriptor(rawValue: input),
                        closeAfterSpawningProcess: false
                    ),
                    output: .bytes(limit: DrawingPrinter.limit),
                    error: .discarded
                )
                return result.terminationStatus == .exited(0) ? result.standardOutput : []
            }
        }
        guard let picture, DrawingPrinter.isPicture(picture) else { return nil }
        return picture
    }

    /// Whether a file begins as PNG files do.
    private static func isPicture(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    }
}
