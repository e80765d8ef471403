import Foundation
import Letters
import Publishing
import Unconference

/// Hands letters of the board to the mail program of the site, one after the other.
final class Postman: Sendable {
    private let command: MailProgram
    private let sender: Mailbox?
    private let queue = DispatchQueue(label: "mail")
    private let complaint: @Sendable (String) -> Void

    /// - Parameters:
    ///   - command: the program and its arguments, as `mail` in `unconf.yml` has them.
    ///   - sender: whose letters they are, and who gets the answers.
    ///   - complaint: told when a letter was not taken; in words without anything personal.
    init(_ command: [String], from sender: Mailbox?, complaint: @escaping @Sendable (String) -> Void) {
        self.command = MailProgram(command)
        self.sender = sender
        self.complaint = complaint
    }

    /// Takes a letter; it is on its way some time later.
    func send(_ letter: Letter) {
        queue.async { [self] in
            var letter = letter
            letter.from = letter.from ?? sender
            let now = Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
            let message = letter.message(id: UUID().uuidString.lowercased(), at: now)
            let (command, hidden) = (command, [letter.recipient])
            switch try? Waiting.value(of: { await command.deliver(message, hiding: hidden) }) {
            case .taken, nil: break
            case .refused(let reason), .undeliverable(let reason), .unsure(let reason),
                .impossible(let reason):
                complaint("a letter was not taken: \(reason)")
            }
        }
    }
}
