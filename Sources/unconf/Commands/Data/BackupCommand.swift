import ArgumentParser
import Publishing
import Storage
import Unconference

/// Copies the data file.
struct BackupCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the private data file as it is at one moment, and prove that the copy can be read.",
        discussion: """
            With --encrypt only a passphrase of 15 characters or more opens the copy: AES-256-GCM, with a key that scrypt makes
            of it. It is asked for at the terminal, or read from a file; it never stands in a command line, where others
            could see it. Whoever loses it has lost the copy.

            Example:
              unconf backup ../backups/second-cup-friday.sqlite
              unconf backup /media/stick/second-cup.sealed --encrypt --passphrase-file ~/.unconf-passphrase
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Where to; outside Content/, Themes/ and Output/.")
    var file: String
    @Flag(help: "Seal the copy with a passphrase.")
    var encrypt = false
    @OptionGroup var passphrase: PassphraseOptions

    private struct Copied: Encodable {
        var file: String
        var bytes: Int
        var encrypted: Bool
    }

    func validate() throws {
        if passphrase.passphraseFile != nil && !encrypt {
            throw ValidationError("--passphrase-file goes with --encrypt.")
        }
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        try SiteFolder.requirePrivate(file, of: folder)
        let words = encrypt ? try passphrase.chosen() : nil
        let bytes = try folder.dataFile().backup(to: file, sealedWith: words)
        return Answer(
            encrypt
                ? "Copied to \(file), \(bytes) bytes. Only the passphrase opens it; keep that somewhere else."
                : "Copied \(bytes) bytes to \(file), which only you may read. It holds names and addresses: keep it private.",
            json: Copied(file: file, bytes: bytes, encrypted: encrypt)
        )
    }
}
