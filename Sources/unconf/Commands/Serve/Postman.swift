import Foundation
import Intake

/// Hands letters to the mail program of the site, one after the other, without a shell.
final class Postman: Sendable {
    private let command: [String]
    private let queue = DispatchQueue(label: "mail")
    private let complaint: @Sendable (String) -> Void

    /// - Parameters:
    ///   - command: the program and its arguments, as `mail` in `unconf.yml` has them.
    ///   - complaint: told when a letter was not taken; in words without anything personal.
    init(_ command: [String], complaint: @escaping @Sendable (String) -> Void) {
        self.command = command
        self.complaint = complaint
    }

    /// Takes a letter; it is on its way some time later.
    func send(_ letter: Letter) {
        queue.async { [self] in
            do {
                try deliver(letter)
            } catch {
                complaint("the mail program did not take a letter: \(command.first ?? "")")
            }
        }
    }

    private func deliver(_ letter: Letter) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        let input = Pipe()
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try input.fileHandleForWriting.write(
            contentsOf: Data(letter.message(id: UUID().uuidString.lowercased()))
        )
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
