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
        var letter = try draft.gathering.letter(number)
        try requireUnsent(letter)
        let person = try MailRules.recipient(letter.participant, of: draft.gathering)
        try MailRules.requireTime(letter.until, letter.purpose, at: draft.now)
        guard person.standing == letter.standing else {
            throw Refusal(
                .conflict,
                "mail-not-due",
                "letter \(number) is for somebody who was \(letter.standing.rawValue) and is \(person.standing.rawValue)",
                help: "`unconf mail stop \(number)` takes it back"
            )
        }
        letter.state = .sending
        letter.at = draft.now
        letter.reason = nil
        draft.put(letter)
        return "began to send letter \(number)"
    }

    private func requireUnsent(_ letter: Mailing) throws(Refusal) {
        switch letter.state {
        case .waiting, .failed: return
        case .sending:
            throw Refusal(.conflict, "mail-under-way", "letter \(number) is being sent by somebody else")
        case .sent where !again:
            throw Refusal(
                .conflict,
                "mail-sent",
                "letter \(number) was sent already",
                help: "add --again to send it twice"
            )
        case .unsure where !again:
            throw Refusal(
                .conflict,
                "mail-unsure",
                "letter \(number) may have been sent already",
                help: "ask them, then add --again, or leave it"
            )
        case .sent, .unsure: return
        }
    }
}
