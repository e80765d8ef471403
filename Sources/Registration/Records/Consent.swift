public import Unconference

/// One answer to the question whether something may be done: given or withdrawn, by whom, for what, when.
///
/// The records are a log: nothing is overwritten, the last answer for a purpose counts, and none means no.
public struct Consent: Hashable, Codable, Sendable {
    /// What a person may agree to.
    public enum Purpose: String, Codable, Hashable, Sendable, CaseIterable {
        /// To be listed by name among the people of an event.
        case listName = "list-name"
        /// To have the organisation named with the name.
        case listOrganisation = "list-organisation"
        /// To be named as the host of a topic.
        case nameAsHost = "name-as-host"
        /// To be named as the author of a note.
        case nameAsAuthor = "name-as-author"
        /// To have a page of one's own as an ambassador, under the name that one chose.
        case nameAsAmbassador = "name-as-ambassador"
        /// To be in photographs.
        case photo
        /// To be proposed to others as somebody worth meeting.
        case matching
        /// To have their contact given to those they were matched with.
        case contactToMatches = "contact-to-matches"
        /// To be proposed to vendors as somebody worth meeting.
        case meetVendors = "meet-vendors"
        /// To be remembered for the next event of the series.
        case remember
    }

    /// The number of the record at the event, from 1.
    public var number: Int
    /// Whose answer it is.
    public var participant: Participant.ID
    /// What it is about.
    public var purpose: Purpose
    /// Yes or no.
    public var given: Bool
    /// When.
    public var at: Instant
    /// How it was asked: `command line`, `board`, `import`.
    public var channel: String

    /// A record of consent.
    public init(
        number: Int,
        participant: Participant.ID,
        purpose: Purpose,
        given: Bool,
        at: Instant,
        channel: String
    ) {
        self.number = number
        self.participant = participant
        self.purpose = purpose
        self.given = given
        self.at = at
        self.channel = channel
    }
}

extension Consent: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [participant] }
    /// The number.
    public var key: Int { number }
    /// Where a gathering keeps its log of consents.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Consent>> { \.consents }
    /// A change to the log.
    public static func change(_ replacement: Replacement<Consent>) -> Change { .consent(replacement) }
}
