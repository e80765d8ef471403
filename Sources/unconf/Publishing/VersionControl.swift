import Foundation
import Unconference

/// What version control must never see.
enum VersionControl {
    /// A warning where the private data file is under version control, or could come to be.
    static func findings(in folder: SiteFolder) -> [Finding] {
        guard folder.hasDataFile, let repository = repository(of: folder.root) else { return [] }
        let name = SiteFolder.dataFileName
        if tracked(name, under: folder.root, in: repository) {
            return [
                Finding(
                    .error,
                    "private-tracked",
                    "\(name) is under version control, with everybody's names in it",
                    at: Place(file: name),
                    help:
                        "`git rm --cached \(name)`, and take it out of the history before anybody else has it"
                )
            ]
        }
        let ignored = [folder.root, repository].contains { place in
            let text = try? String(contentsOf: place.appending(path: ".gitignore"), encoding: .utf8)
            return text?.split(separator: "\n").contains { $0.hasPrefix(name) || $0.hasPrefix("/" + name) }
                == true
        }
        guard !ignored else { return [] }
        return [
            Finding(
                .warning,
                "private-not-ignored",
                "nothing keeps \(name) out of version control",
                at: Place(file: ".gitignore"),
                help: "add a line `\(name)*` to .gitignore"
            )
        ]
    }

    private static func repository(of folder: URL) -> URL? {
        var place = folder.standardizedFileURL
        while !FileManager.default.fileExists(atPath: place.appending(path: ".git").path) {
            let parent = place.deletingLastPathComponent()
            guard parent.path != place.path else { return nil }
            place = parent
        }
        return place
    }

    /// Whether the repository's index names the file; the index holds paths as plain bytes.
    private static func tracked(_ name: String, under folder: URL, in repository: URL) -> Bool {
        guard let index = FileManager.default.contents(atPath: repository.appending(path: ".git/index").path)
        else {
            return false
        }
        let inside = folder.standardizedFileURL.path.dropFirst(repository.path.count).drop { $0 == "/" }
        let path = inside.isEmpty ? name : "\(inside)/\(name)"
        return index.range(of: Data(path.utf8) + Data([0])) != nil
    }
}
