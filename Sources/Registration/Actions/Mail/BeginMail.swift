import Unconference

/// Notes that a letter is handed to the mail program now: from here on it may have been sent.
public struct BeginMail: Action {
    /// The name in the history.
    public static let name = "begin-mail"
    /// What left can't come back.
    public static let canBeUndone = false
    /// The history says once how many letters were sent, not each of them.
    public var isNoted: Bool { false }

    private let number: Int
    private let again: Bool

    /// - Parameters:
    ///   - number: the letter.
    ///   - again: whether to send it although it was sent, or may have been.
    public init(_ number: Int, again: Bool = false) {
        self.number = number
        self.again = again
    }

    /// Takes the letter, so that nobody else sends it.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        try MailRules.requireOpen(draft.gathering)
        var letter = try MailRules.letter(number, of: draft.gathering)
        switch letter.state {
        case .waiting, .failed: break
        case .sending: throw refusal("mail-under-way", "is being sent by somebody else", nil)
        case .sent where !again: throw refusal("mail-sent", "was sent already", "add --again to send it twice")
        case .unsure where !again:
            throw refusal("mail-unsure", "may have been sent already", "ask them, then add --again, or leave it")
        case .sent, .unsure: break
        }
        let person = try MailRules.recipient(letter.participant, of: draft.gathering)
        try MailRules.requireTime(letter.until, letter.purpose, at: draft.now)
        guard person.standing == letter.standing else {
            throw refusal(
                "mail-not-due",
                "was written to somebody who was \(letter.standing.rawValue) and is \(person.standing.rawValue)",
                "`unconf mail stop \(number)` takes it back"
            )
        }
        letter.state = .sending
        letter.at = draft.now
        letter.reason = nil
        draft.put(letter)
        return "began to send letter \(number)"
    }

    private func refusal(_ code: String, _ what: String, _ help: String?) -> Refusal {
        Refusal(.conflict, code, "letter \(number) \(what)", help: help)
    }
}
