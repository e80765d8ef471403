import ArgumentParser
import Storage
import Unconference

/// Where the passphrase of an encrypted backup comes from: a file, standard input or the keyboard, never the command line.
struct PassphraseOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "A file whose first line is the passphrase; - is standard input. Default: it is asked for."
    )
    var passphraseFile: String?

    /// A passphrase for a new backup: long enough, and typed twice.
    func chosen() throws -> Passphrase {
        let text = try text()
        let passphrase = Passphrase(text)
        guard passphrase.isLongEnough else {
            throw Failure(
                "short-passphrase",
                "the passphrase has fewer than \(Passphrase.shortest) characters, which can be found by trying",
                help: "take four or five words that don't belong together"
            )
        }
        if passphraseFile == nil, Terminal.askUnseen("Once more: ") != text {
            throw Failure(
                "passphrases-differ",
                "the second passphrase is not the first",
                help: "type them again"
            )
        }
        return passphrase
    }

    /// The passphrase of a backup.
    func known() throws -> Passphrase { Passphrase(try text()) }

    private func text() throws -> String {
        if let passphraseFile {
            return String(decoding: try InputFile.bytes(passphraseFile), as: UTF8.self)
        }
        guard Terminal.isConversation else {
            throw Failure(
                "no-passphrase",
                "there is nobody to ask for the passphrase",
                help: "give a file with --passphrase-file, or - for standard input"
            )
        }
        return Terminal.askUnseen("Passphrase: ")
    }
}
