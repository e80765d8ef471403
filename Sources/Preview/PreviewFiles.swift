import Foundation

/// The files of the built site, found by what a browser asks for.
struct PreviewFiles {
    /// The folder with the site.
    let folder: URL

    /// A file's content with its type; nil where there is none.
    ///
    /// - Parameter path: the path of the address, as the browser sent it.
    func file(at path: String) -> (bytes: [UInt8], type: String)? {
        guard let decoded = path.removingPercentEncoding, !decoded.utf8.contains(0) else { return nil }
        let parts = decoded.split(separator: "/")
        // What begins with a dot is ours or the disk's, and nobody climbs.
        guard !parts.contains(where: { $0.hasPrefix(".") }) else { return nil }
        let inside = parts.joined(separator: "/")
        let isFolder = decoded.hasSuffix("/") || inside.isEmpty
        let name = isFolder ? (inside.isEmpty ? "index.html" : inside + "/index.html") : inside
        guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
        return ([UInt8](bytes), PreviewFiles.type(of: name))
    }

    /// Whether a path without a `/` at its end names a folder with a page in it.
    func isFolder(_ path: String) -> Bool { !path.hasSuffix("/") && file(at: path + "/") != nil }

    private static func type(of name: String) -> String {
        let types = [
            "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
            "js": "text/javascript; charset=utf-8", "json": "application/json", "xml": "application/xml",
            "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
            "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "pdf": "application/pdf",
            "ics": "text/calendar; charset=utf-8", "txt": "text/plain; charset=utf-8",
        ]
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return types[ending] ?? "application/octet-stream"
    }
}
