import Formats
import Foundation

/// The samples that lie beside the repository, where they do.
enum SharedSamples {
    private static var folder: URL {
        URL(filePath: #filePath).appending(path: "../../../../../shared/formats").standardizedFileURL
    }

    /// Whether the samples are there; a clone alone does not have them.
    static let areThere = FileManager.default.fileExists(atPath: folder.appending(path: "samples").path)

    /// The text of a file in the folder of formats.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// The front matter of a sample, and what is below it.
    static func parts(_ name: String) throws -> (head: FileHead, body: String) {
        let text = try text("samples/" + name)
        let parts = text.components(separatedBy: "---\n")
        return (FileHead(parts[1], firstLine: 2, file: name), parts.dropFirst(2).joined(separator: "---\n"))
    }
}
