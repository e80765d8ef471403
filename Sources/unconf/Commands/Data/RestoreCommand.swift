import ArgumentParser
import Foundation
import Publishing
import Storage
import Unconference

/// Puts a backup in the place of the data file.
struct RestoreCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of the data file, once it is proved to be whole and ours.",
        discussion: """
            Whoever was erased since the backup was made is erased from it again. The file that is replaced is kept. A backup
            made with --encrypt asks for its passphrase.

            Example:
              unconf restore ../backups/second-cup-friday.sqlite --yes
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "A file that `unconf backup` wrote.")
    var file: String
    @OptionGroup var passphrase: PassphraseOptions

    private struct Restored: Encodable {
        var kept: String?
        var erasedAgain: Int
        var knowsErasures: Bool
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        guard options.yes || !folder.hasDataFile else {
            throw Failure(
                "not-confirmed",
                "this replaces everything in \(SiteFolder.dataFileName) by what \(file) holds",
                help: "add --yes; the present file is kept beside it"
            )
        }
        let done = try DataFile.restore(
            from: file,
            to: folder.root.appending(path: SiteFolder.dataFileName).path,
            openedWith: DataFile.isSealed(file) ? try passphrase.known() : nil
        )
        var lines = ["Restored \(file)."]
        if let kept = done.kept {
            lines.append("The file from before is kept as \(kept); delete it when you no longer need it.")
        }
        if done.erasedAgain > 0 {
            lines.append("\(Words.count(done.erasedAgain, "person was", "people were")) erased again.")
        }
        var findings: [Finding] = []
        if folder.hasDataFile, done.kept != nil, !done.knowsErasures {
            findings.append(
                Finding(
                    .warning,
                    "erasures-unknown",
                    "the replaced file could not say who was erased since the backup",
                    help: "erase them again with `unconf participant erase`"
                )
            )
        }
        return Answer(
            lines.joined(separator: "\n"),
            json: Restored(kept: done.kept, erasedAgain: done.erasedAgain, knowsErasures: done.knowsErasures),
            findings: findings
        )
    }
}
