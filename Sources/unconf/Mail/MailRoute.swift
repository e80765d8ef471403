import Publishing

/// The ways in which letters leave.
enum MailRoute: Sendable {
    /// By the mail program of the site.
    case program(MailProgram)
    /// As files in a folder.
    case folder(LetterFolder)

    /// Hands over one letter, and waits until it is known what came of it.
    ///
    /// - Parameters:
    ///   - message: the letter.
    ///   - name: what it is called as a file.
    ///   - hidden: words that must not be repeated when the mail program says them.
    func deliver(_ message: [UInt8], name: String, hiding hidden: [String]) -> Delivery {
        switch self {
        case .folder(let folder): folder.deliver(message, name: name)
        case .program(let command):
            (try? Waiting.value { await command.deliver(message, hiding: hidden) })
                ?? .unsure("nobody said how it ended")
        }
    }
}
