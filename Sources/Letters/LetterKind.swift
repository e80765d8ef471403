public import Registration
public import Unconference

/// A purpose for which people are written to: who gets such a letter now, what stands in it, and until when it may be sent.
///
/// A new one is a file in `Letters` and a line in ``LetterKinds/all``.
public protocol LetterKind: Sendable {
    /// Its name, as organisers type it.
    static var purpose: Slug { get }
    /// What it is for, in a few words.
    static var summary: String { get }
    /// Whether whoever gets it may wish for no more of them.
    static var mayBeDeclined: Bool { get }

    /// The letters that are due now.
    static func letters(in setting: MailSetting) throws(Refusal) -> [LetterDraft]

    /// What the letters tell about the board; nil where they tell nothing.
    static func told(in setting: MailSetting) -> DraftMail.Told?

    /// Whether a letter that waits is still to be sent.
    static func isDue(_ letter: Mailing, in setting: MailSetting) -> Bool

    /// The file that goes with each letter.
    static func file(in setting: MailSetting) -> LetterFile?
}

extension LetterKind {
    /// Letters about one's own place can't be declined.
    public static var mayBeDeclined: Bool { false }
    /// Most letters tell nothing about the board.
    public static func told(in setting: MailSetting) -> DraftMail.Told? { nil }
    /// Most letters stay due for whoever stands as they did.
    public static func isDue(_ letter: Mailing, in setting: MailSetting) -> Bool { true }
    /// Most letters have no file.
    public static func file(in setting: MailSetting) -> LetterFile? { nil }
}
