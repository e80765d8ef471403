public import Unconference

/// Holds letters for one purpose until somebody sends them.
///
/// A letter that waits already is written anew; whoever had theirs gets no other.
public struct DraftMail: Action {
    /// The name in the history.
    public static let name = "draft-mail"
    /// The history must not keep what stands in letters; `mail stop` takes back what waits.
    public static let canBeUndone = false

    /// What people were told about the board before these letters, and what they are told by them.
    public struct Told: Hashable, Sendable {
        /// The board as it was told when the letters were written.
        public var before: [ToldPlacement]
        /// The board as these letters tell it.
        public var after: [ToldPlacement]

        /// A change of what people were told.
        public init(before: [ToldPlacement], after: [ToldPlacement]) {
            self.before = before
            self.after = after
        }
    }

    private let purpose: Slug
    private let letters: [LetterDraft]
    private let told: Told?

    /// - Parameters:
    ///   - purpose: what all the letters are for.
    ///   - letters: the letters.
    ///   - told: what they tell about the board.
    public init(_ purpose: Slug, _ letters: [LetterDraft], told: Told? = nil) {
        self.purpose = purpose
        self.letters = letters
        self.told = told
    }

    private struct Occasion: Hashable {
        var participant: Participant.ID
        var occasion: String
    }

    /// Keeps the letters, each once.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        try MailRules.requireOpen(draft.gathering)
        try keepTold(&draft)
        var known: [Occasion: Mailing] = [:]
        for letter in draft.gathering.mailings.unordered where letter.purpose == purpose {
            known[Occasion(participant: letter.participant, occasion: letter.occasion)] = letter
        }
        var number = draft.gathering.mailings.lastKey ?? 0
        var (fresh, renewed, had) = (0, 0, 0)
        for letter in letters {
            let person = try MailRules.recipient(letter.participant, of: draft.gathering)
            try MailRules.requireTime(letter.until, purpose, at: draft.now)
            let occasion = Occasion(participant: letter.participant, occasion: letter.occasion)
            let former = known[occasion]
            guard former?.state.isHeld ?? true else {
                had += 1
                continue
            }
            if former == nil {
                number += 1
                fresh += 1
            } else {
                renewed += 1
            }
            let mailing = Mailing(
                number: former?.number ?? number,
                letter,
                purpose: purpose,
                standing: person.standing,
                name: former?.name ?? draft.makeName(),
                at: draft.now
            )
            known[occasion] = mailing
            draft.put(mailing)
        }
        if renewed > 0 { draft.notice("\(renewed) of them waited already, now written anew") }
        if had > 0 { draft.notice("\(had) had theirs already and get no other") }
        return "drafted \(Words.count(fresh + renewed, "letter")) for \(purpose)"
    }

    /// Notes what people are told of the board, unless somebody else told them something since.
    private func keepTold(_ draft: inout Draft) throws(Refusal) {
        guard let told else { return }
        guard draft.gathering.toldPlacements.sorted == told.before else {
            throw Refusal(
                .conflict,
                "mail-told-meanwhile",
                "somebody else has drafted letters about the board at the same time",
                help: "`unconf mail list` shows them; draft again for what they leave out"
            )
        }
        for former in told.before where !told.after.contains(where: { $0.topic == former.topic }) {
            draft.remove(ToldPlacement.self, former.topic)
        }
        for placement in told.after { draft.put(placement) }
    }
}
