/// The ways in which letters leave.
enum MailRoute: Sendable {
    /// By the mail program of the site.
    case program(MailCommand)
    /// As files in a folder.
    case folder(LetterFolder)

    /// Hands over one letter, and waits until it is known what came of it.
    func deliver(_ message: [UInt8], name: String) -> Delivery {
        switch self {
        case .folder(let folder): folder.deliver(message, name: name)
        case .program(let command): (try? Waiting.value { await command.deliver(message) }) ?? .unsure("nobody said how it ended")
        }
    }
}
