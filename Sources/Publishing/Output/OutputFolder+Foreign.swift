import Unconference
import Website

extension OutputFolder {
    /// Throws where something lies in the folder that no build wrote.
    ///
    /// A build would take it away unasked, and one that goes on with the site before would bring it back. Folders in folders
    /// in it are not looked into: there are thousands, and people put things where they see them.
    ///
    /// - Parameter outputs: what the last build wrote there; nothing where that is not known.
    func requireNothingForeign(beside outputs: PathTable<BuildRecord.Output>) throws {
        guard !outputs.isEmpty, let folder = OpenFolder(path) else { return }
        let known = OutputFolder.upperParts(of: outputs)
        for name in folder.names(in: ".") ?? [] where name != OutputFolder.ignore {
            let foreign =
                known.contains(name)
                ? folder.names(in: name)?.map { "\(name)/\($0)" }.first { !known.contains($0) } : name
            guard let foreign else { continue }
            throw Failure(
                "output-not-ours",
                "\(path)/\(foreign) is not of unconf's making, and a build would take it away",
                at: Place(file: foreign),
                help:
                    "move it out of there; what belongs to the site lies in Content/, and what its server needs beside the pages is put beside a copy of them: unconf keeps this folder as it was built"
            )
        }
    }

    /// The first part of each path, and the first two.
    private static func upperParts(of outputs: PathTable<BuildRecord.Output>) -> Set<String> {
        var parts: Set<String> = []
        var (first, second) = ("", "")
        for output in outputs.entries {
            let path = output.path
            // Most paths begin as the one before.
            if !second.isEmpty, path.hasPrefix(second + "/") { continue }
            let slash = path.firstIndex(of: "/") ?? path.endIndex
            first = String(path[..<slash])
            parts.insert(first)
            guard slash < path.endIndex else { continue }
            let rest = path[path.index(after: slash)...]
            second = first + "/" + (rest.firstIndex(of: "/").map { rest[..<$0] } ?? rest)
            parts.insert(second)
        }
        return parts
    }
}
