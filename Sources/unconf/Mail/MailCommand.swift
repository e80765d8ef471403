import Foundation
import Subprocess
import SystemPackage
import Unconference

/// The program of the site that sends mail, called without a shell; it reads one letter on its standard input.
struct MailCommand: Sendable {
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
        var options = PlatformOptions()
        // Control-C is for us: the program may finish its letter. And nothing that it started is left behind.
        options.createSession = true
        options.teardownSequence = [
            .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
        ]
        let (arguments, settings) = (Array(words.dropFirst()), options)
        return try await withThrowingTaskGroup(of: TerminationStatus?.self) { group in
            group.addTask {
                try await run(
                    program.contains("/") ? .path(FilePath(program)) : .name(program),
                    arguments: Subprocess.Arguments(arguments),
                    platformOptions: settings,
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
            group.addTask {
                try await Task.sleep(for: patience)
                return nil
            }
            let first = try await group.next() ?? nil
            group.cancelAll()
            // The program has ended when the group has.
            while case .some = try? await group.next() {}
            return first
        }
    }
}
