import Foundation
import GRDB
import Unconference

/// What can be said about a data file without reading it.
enum Surroundings {
    /// Mode, size, free space, old copies, and the library that reads it.
    static func findings(_ path: String, _ status: stat) -> [Finding] {
        let place = Place(file: path)
        let name = PrivateFile.name(of: path)
        var found: [Finding] = []
        let mode = status.st_mode & 0o777
        if mode & 0o077 != 0 {
            found.append(
                Finding(
                    .warning,
                    "data-file-mode",
                    "others than its owner may use \(name): its mode is \(String(mode, radix: 8)), not 600",
                    at: place,
                    help: "chmod 600 \(name)"
                )
            )
        }
        found.append(Finding(.note, "data-file-size", "\(name) has \(size(Int(status.st_size)))", at: place))
        if let free = Ballast.free(at: path), free < Ballast.comfortable {
            found.append(
                Finding(
                    .warning,
                    "disk-nearly-full",
                    "\(size(free)) are left on the disk of \(name)",
                    at: place,
                    help: "free some space before the day; `unconf doctor --free` gives up what was set aside"
                )
            )
        }
        found += oldCopies(path).map {
            Finding(
                .note,
                "old-copy",
                "\(PrivateFile.name(of: $0)) is an older copy of the data file, with the people who were in it",
                at: Place(file: $0),
                help: "delete it when it is no longer needed"
            )
        }
        found.append(library())
        return found
    }

    /// Which SQLite is at work, and what its known bug means here.
    private static func library() -> Finding {
        let version =
            (try? DatabaseQueue().inDatabase { try String.fetchOne($0, sql: "SELECT sqlite_version()") })
        let text = (version ?? nil) ?? "?"
        let parts = text.split(separator: ".").compactMap { Int(digits: $0) }
        let isFixed = !parts.lexicographicallyPrecedes([3, 51, 3]) && parts != [3, 52, 0]
        return Finding(
            .note,
            "sqlite-version",
            "SQLite \(text), journal truncated at each commit, synchronous EXTRA"
                + (isFixed
                    ? ""
                    : "; its fault with write-ahead logs (fixed in 3.51.3) does not touch unconf, which uses none")
        )
    }

    /// Copies of the file that `restore` and upgrades have left beside it.
    static func oldCopies(_ path: String) -> [String] {
        let folder = PrivateFile.folder(of: path)
        let name = PrivateFile.name(of: path)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter {
            $0.hasPrefix("\(name)-before-version-") || $0.hasPrefix("\(name)-replaced-")
                || $0.hasPrefix("\(name)-part")
        }.sorted().map { "\(folder)/\($0)" }
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\(max(1, bytes / 1000)) kB" : "\(bytes / 1_000_000) MB"
    }
}
