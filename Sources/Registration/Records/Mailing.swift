public import Unconference

/// One letter to one person for one purpose: held until somebody sends it, and kept afterwards so that nobody gets it twice.
///
/// Where it goes is not in it: the address is the one that the person has when the letter is sent.
public struct Mailing: Hashable, Codable, Sendable {
    /// How far a letter has come.
    public enum State: String, Codable, Hashable, Sendable, CaseIterable {
        /// Drafted, and held.
        case waiting
        /// Handed to the mail program at this moment, or when the program ended without a word.
        case sending
        /// Taken by the mail program.
        case sent
        /// Not taken by the mail program.
        case failed
        /// Perhaps taken: nobody was there to note it.
        case unsure

        /// Whether the person certainly has no such letter, so that it may be sent, or taken back.
        public var isHeld: Bool { self == .waiting || self == .failed }
    }

    /// The number at the event, from 1.
    public var number: Int
    /// Whom it is for.
    public var participant: Participant.ID
    /// What it is for, such as `thanks`.
    public var purpose: Slug
    /// Which of several letters for the purpose it is, such as the session of a reminder; empty where there is one.
    public var occasion: String
    /// How the person stood when it was written; whoever stands otherwise by now does not get it.
    public var standing: Participant.Standing
    /// What stands above it.
    public var subject: String
    /// The text, with a mark where the person's own link will be.
    public var text: String
    /// A random name, the same however often it is sent.
    public var name: String
    /// When it was written.
    public var made: Instant
    /// From when on it must not be sent any more.
    public var until: Instant
    /// How far it has come.
    public var state: State
    /// When it came so far.
    public var at: Instant
    /// Why it was not taken, in words without an address.
    public var reason: String?

    /// What stands in a text where the link will be that is made when the letter is sent; nobody can type it.
    public static let linkMark = "\u{1A}"

    /// A letter that waits.
    public init(
        number: Int,
        _ draft: LetterDraft,
        purpose: Slug,
        standing: Participant.Standing,
        name: String,
        at now: Instant
    ) {
        self.number = number
        self.participant = draft.participant
        self.purpose = purpose
        self.occasion = draft.occasion
        self.standing = standing
        self.subject = draft.subject
        self.text = draft.text
        self.name = name
        self.made = now
        self.until = draft.until
        self.state = .waiting
        self.at = now
    }
}

extension Mailing: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [participant] }
    /// The number.
    public var key: Int { number }
    /// Where a gathering keeps its letters.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Mailing>> { \.mailings }
    /// A change to a letter.
    public static func change(_ replacement: Replacement<Mailing>) -> Change { .mailing(replacement) }
}
