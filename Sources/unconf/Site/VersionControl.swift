import Foundation
import Publishing
import Subprocess
import SystemPackage
import Unconference

/// What version control must never see.
enum VersionControl {
    /// A warning where the private data file is under version control, or could come to be.
    static func findings(in folder: SiteFolder) -> [Finding] {
        guard folder.hasDataFile, let repository = repository(of: folder.root) else { return [] }
        let name = SiteFolder.dataFileName
        if git(["ls-files", "--error-unmatch", "--", name], in: folder.root) == true {
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
        let isIgnored =
            git(["check-ignore", "--quiet", "--", name], in: folder.root)
            ?? isNamed(name, inLists: [folder.root, repository])
        guard !isIgnored else { return [] }
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

    /// What Git answers to a question; nil where this machine has no Git, or Git does not want to look here.
    private static func git(_ arguments: [String], in folder: URL) -> Bool? {
        let place = FilePath(folder.path(percentEncoded: false))
        let status = try? Waiting.value {
            try? await OutsideProgram.outcome(within: .seconds(10)) { options in
                try await run(
                    .name("git"),
                    arguments: Subprocess.Arguments(arguments),
                    workingDirectory: place,
                    platformOptions: options,
                    input: .none,
                    output: .discarded,
                    error: .discarded
                ).terminationStatus
            }
        }
        return switch status {
        case .exited(0): true
        case .exited(1): false
        default: nil
        }
    }

    /// Whether a list of what is ignored begins a line with the file's name.
    private static func isNamed(_ name: String, inLists places: [URL]) -> Bool {
        places.contains { place in
            let text = try? String(contentsOf: place.appending(path: ".gitignore"), encoding: .utf8)
            let lines = text?.split(separator: "\n") ?? []
            return lines.contains { $0.hasPrefix(name) || $0.hasPrefix("/" + name) }
        }
    }
}
