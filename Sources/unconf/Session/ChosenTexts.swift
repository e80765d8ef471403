import Foundation
import Publishing
import Unconference

/// The texts of a site that somebody named, by file or by folder; all of them where nobody named any.
struct ChosenTexts {
    /// Paths within the site folder; that of a folder ends in `/`, and the site folder's is empty.
    private let paths: [String]

    /// - Parameters:
    ///   - names: what was typed: a path from here, or one within the site folder.
    ///   - known: the files of the site, as findings name them.
    init(_ names: [String], of folder: SiteFolder, among known: [String]) throws {
        let root = folder.root.resolvingSymlinksInPath().path(percentEncoded: false).withoutSlash + "/"
        paths = try names.map { name in
            let here = URL(filePath: name).resolvingSymlinksInPath().path(percentEncoded: false)
            // The site folder itself.
            if here.withoutSlash + "/" == root { return "" }
            let within = here.hasPrefix(root) ? String(here.dropFirst(root.count)) : nil
            let wanted = [within, name].compactMap(\.self).map(\.withoutSlash)
            for path in wanted {
                if known.contains(path) { return path }
                if known.contains(where: { $0.hasPrefix(path + "/") }) { return path + "/" }
            }
            throw Failure(
                "no-file",
                "the site has no text \(name)",
                help: Nearest.name(to: within ?? name, among: known).map { "did you mean \($0)?" }
                    ?? "its texts are in \(folder.root.appending(path: "Content").path(percentEncoded: false))"
            )
        }
    }

    /// Whether a file is one of them.
    func contains(_ file: String) -> Bool {
        isAll || paths.contains { $0.hasSuffix("/") ? file.hasPrefix($0) : file == $0 }
    }

    /// Whether a finding is about one of them.
    func contains(_ finding: Finding) -> Bool {
        isAll || finding.place.map { contains($0.file) } == true
    }

    private var isAll: Bool { paths.isEmpty || paths.contains("") }
}

extension String {
    /// A path without the slashes at its end.
    fileprivate var withoutSlash: String {
        var path = self
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }
}
