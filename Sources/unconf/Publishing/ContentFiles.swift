import Foundation
import Unconference
import Website

/// Reads the files that a site is made of.
enum ContentFiles {
    /// Every file under a folder of the site, in the order of their paths.
    ///
    /// Links to elsewhere are refused: what is published must lie in the site folder.
    ///
    /// - Parameters:
    ///   - folder: `Content`, or `Themes/<theme>`.
    ///   - base: what the paths are relative to; the site folder where nothing is said.
    static func read(
        _ folder: String,
        relativeTo base: String = "",
        of site: SiteFolder,
        findings: inout [Finding]
    ) throws -> [SourceFile] {
        var files: [SourceFile] = []
        try visit(folder, base: base, of: site, into: &files, findings: &findings)
        return files
    }

    private static func visit(
        _ folder: String,
        base: String,
        of site: SiteFolder,
        into files: inout [SourceFile],
        findings: inout [Finding]
    ) throws {
        for name in site.names(in: folder) {
            let path = "\(folder)/\(name)"
            let attributes = try? FileManager.default.attributesOfItem(
                atPath: site.root.appending(path: path).path
            )
            switch attributes?[.type] as? FileAttributeType {
            case .typeDirectory?:
                // The demo's people are invented, but nothing of theirs is content either.
                guard name != "demo" || !folder.hasPrefix("Content/events/") else { continue }
                try visit(path, base: base, of: site, into: &files, findings: &findings)
            case .typeRegular?:
                let relative = base.isEmpty ? path : String(path.dropFirst(base.count + 1))
                files.append(SourceFile(path: relative, bytes: try site.read(path), name: path))
            case .typeSymbolicLink?:
                findings.append(
                    Finding(
                        .error,
                        "link-in-content",
                        "\(path) is a link to elsewhere",
                        at: Place(file: path),
                        help: "put the file itself there; nothing outside the site folder is published"
                    )
                )
            default:
                findings.append(
                    Finding(
                        .error,
                        "not-a-file",
                        "\(path) is neither a file nor a folder",
                        at: Place(file: path)
                    )
                )
            }
        }
    }
}
