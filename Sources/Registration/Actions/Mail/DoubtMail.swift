import Unconference

/// Notes which letters were under way when the program ended without a word: they may have been sent.
///
/// Whoever asks for it makes sure that nobody is sending.
public struct DoubtMail: Action {
    /// The name in the history.
    public static let name = "doubt-mail"
    /// What left can't come back.
    public static let canBeUndone = false

    /// Looks for letters under way.
    public init() {}

    /// Marks them.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let lost = draft.gathering.mailings.sorted.filter { $0.state == .sending }
        for letter in lost {
            var letter = letter
            letter.state = .unsure
            letter.reason = "the program ended while it was under way"
            draft.put(letter)
        }
        return "noted that \(Words.count(lost.count, "letter")) may have been sent"
    }
}
