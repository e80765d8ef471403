import ArgumentParser
import Storage
import Unconference

/// Copies the data file.
struct BackupCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the private data file as it is at one moment, and prove that the copy can be read.",
        discussion: """
            Example:
              unconf backup ../backups/second-cup-friday.sqlite
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Where to; outside Content/, Themes/ and Output/.")
    var file: String

    private struct Copied: Encodable {
        var file: String
        var bytes: Int
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options.site)
        try SiteFolder.requirePrivate(file, of: folder)
        let bytes = try folder.dataFile().backup(to: file)
        return Answer(
            "Copied \(bytes) bytes to \(file), which only you may read. It holds names and addresses: keep it private.",
            json: Copied(file: file, bytes: bytes)
        )
    }
}
