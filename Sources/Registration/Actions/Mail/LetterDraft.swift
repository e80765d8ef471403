public import Unconference

/// What would be written to one person.
public struct LetterDraft: Hashable, Sendable {
    /// Whom it is for.
    public var participant: Participant.ID
    /// Which of several letters for its purpose it is; empty where there is one.
    public var occasion: String
    /// What stands above it.
    public var subject: String
    /// The text, with ``Mailing/linkMark`` where the person's own link will be.
    public var text: String
    /// From when on it must not be sent any more.
    public var until: Instant

    /// A letter that nobody holds yet.
    public init(
        to participant: Participant.ID,
        occasion: String = "",
        subject: String,
        text: String,
        until: Instant
    ) {
        self.participant = participant
        self.occasion = occasion
        self.subject = subject
        self.text = text
        self.until = until
    }
}
