import Unconference

/// Notes what came of a letter that was handed to the mail program.
public struct SettleMail: Action {
    /// The name in the history.
    public static let name = "send-mail"
    /// What left can't come back.
    public static let canBeUndone = false
    /// Only the last one of a run is noted, with words for all of them.
    public var isNoted: Bool { summary != nil }

    private let number: Int
    private let state: Mailing.State
    private let reason: String?
    private let summary: String?

    /// - Parameters:
    ///   - number: the letter.
    ///   - state: how far it has come.
    ///   - reason: why it was not taken, in words without an address.
    ///   - summary: what the history says about the whole run, with its last letter.
    public init(_ number: Int, _ state: Mailing.State, reason: String? = nil, summary: String? = nil) {
        self.number = number
        self.state = state
        self.reason = reason
        self.summary = summary
    }

    /// The same as the last one of a run, with what the history says about all of it.
    public func closing(_ summary: String) -> SettleMail {
        SettleMail(number, state, reason: reason, summary: summary)
    }

    /// Keeps it; a letter that somebody else has settled meanwhile stays as it is.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        // Whoever was erased while their letter was under way leaves nothing to note.
        guard var letter = draft.gathering.mailings[number],
            letter.state == .sending || letter.state == .unsure
        else { return summary ?? "sent a letter" }
        letter.state = state
        letter.reason = reason
        letter.at = draft.now
        draft.put(letter)
        return summary ?? "sent a letter"
    }
}
