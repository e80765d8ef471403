import Foundation
import Publishing
import Subprocess
import SystemPackage
import Unconference

/// The program of the site that sends mail, called without a shell; it reads one letter on its standard input.
struct MailProgram: Sendable {
    /// The program and its arguments, as `mail` in `unconf.yml` has them.
    let words: [String]
    /// How long it may take over one letter.
    let patience: Duration

    /// A mail program.
    init(_ words: [String], patience: Duration = .seconds(60)) {
        self.words = words
        self.patience = patience
    }

    /// Hands over one letter, and waits until the program has ended.
    ///
    /// - Parameters:
    ///   - message: the letter.
    ///   - hidden: words that must not be repeated when the program says them.
    func deliver(_ message: [UInt8], hiding hidden: [String] = []) async -> Delivery {
        guard let program = words.first, !program.isEmpty else {
            return .impossible("no mail program is set")
        }
        let letter: ScratchFile
        let complaint: ScratchFile
        do throws(Failure) {
            letter = try ScratchFile(message)
            complaint = try ScratchFile([])
        } catch {
            return .impossible(error.findings.first?.message ?? "the letter could not be handed over")
        }
        do {
            guard let status = try await status(program, letter, complaint) else {
                return .unsure(
                    "the mail program took longer than \(patience.components.seconds) s and was ended"
                )
            }
            return switch status {
            case .exited(0): .taken
            case .exited(let code):
                MailComplaint.isAboutLetter(code)
                    ? .undeliverable(MailComplaint.words(code, complaint.beginning(4096), hiding: hidden))
                    : .refused(MailComplaint.words(code, complaint.beginning(4096), hiding: hidden))
            case .signaled(let signal): .unsure("the mail program was ended by signal \(signal)")
            }
        } catch {
            return .impossible("the mail program could not be started: \(Printable.line(program))")
        }
    }

    /// How the program ended; nil when it took too long.
    private func status(
        _ program: String,
        _ letter: ScratchFile,
        _ complaint: ScratchFile
    ) async throws -> TerminationStatus? {
        let arguments = Array(words.dropFirst())
        return try await OutsideProgram.outcome(within: patience) { options in
            try await run(
                program.contains("/") ? .path(FilePath(program)) : .name(program),
                arguments: Subprocess.Arguments(arguments),
                platformOptions: options,
                input: .fileDescriptor(
                    FileDescriptor(rawValue: letter.descriptor),
                    closeAfterSpawningProcess: false
                ),
                output: .discarded,
                error: .fileDescriptor(
                    FileDescriptor(rawValue: complaint.descriptor),
                    closeAfterSpawningProcess: false
                )
            ).terminationStatus
        }
    }
}
