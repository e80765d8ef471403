/// Paths of the site as people write them: from its top, or from the folder of the file that they write in.
enum SitePath {
    /// The folders and the file of a path, by the bytes between its strokes.
    ///
    /// A mark behind a `/` would be one character with it, and begins a name to every browser.
    static func parts(_ path: some StringProtocol) -> [String] {
        String(path).utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }

    /// A path without the `/` at its beginning.
    static func belowTop(_ path: String) -> String { String(Substring(path.utf8.dropFirst())) }

    /// The path below the site's top, without a `/` at its beginning; it never leads above the top.
    static func resolved(_ written: some StringProtocol, from folder: String) -> String {
        var parts = written.utf8.first == UInt8(ascii: "/") ? [] : SitePath.parts(folder)
        for part in SitePath.parts(written) {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}

extension String {
    /// The folder that a path lies in, with a `/` at its end.
    var parentFolder: String {
        let inside = hasSuffix("/") ? dropLast() : self[...]
        return inside.lastIndex(of: "/").map { String(inside[...$0]) } ?? "/"
    }

    /// A path without `index.html` at its end.
    var dropIndexName: String {
        let name = "index.html"
        return self == name || hasSuffix("/\(name)") ? String(dropLast(name.utf8.count)) : self
    }
}
